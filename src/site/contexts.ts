import type { SiteSettings } from "../content/site-settings";
import type { CalendarYear } from "../journal/calendar";
import type { Reflection } from "../journal/reflections";
import type { RelatedTag } from "../journal/related-tags";
import type { EntrySummary } from "../journal/summary";
import type { Tag } from "../journal/tag";
import type { TagAuthors } from "../journal/tag-authors";
import type { TagGroup } from "../journal/tag-groups";
import type { TagCount } from "../journal/tags";
import type { Author } from "../log/author";
import type { Asset } from "../markdown/asset";
import type { Heading, Uses } from "../markdown/render-env";
import type { LogText } from "./log-html";
import type { LogLinks } from "./log-links";
import type { MessageView } from "./message-views";
import type { NamedLog, OtherDays } from "./other-days";
import type { TaskView } from "./task-views";
import type { WeekSummary, WeekView } from "./week-views";

/** What each kind of page is given besides its own log. `templates/` imports these as types alone. */
export interface PageContext {
  site: Pick<SiteSettings, "title" | "description" | "language" | "url" | "cards">;
  /** The page's own address. */
  url: string;
  /** In `gatsby develop` alone: what is wrong in the page's log, or in all of them. */
  messages?: { of: "log" | "site"; list: MessageView[] };
}

/** What an author planned in one log, with what became of it. */
export interface PlanView {
  from: EntrySummary;
  tasks: TaskView[];
}

export interface HomeContext extends PageContext {
  /** Which of the home pages this is, from 1, and how many there are. */
  page: number;
  pages: number;
  /** With the beginning of what each says. */
  entries: (EntrySummary & { excerpt: string })[];
  /** On the first page alone. */
  plans: PlanView[];
  /** The team's newest year of days; null where no log has a date. */
  calendar: CalendarYear | null;
  /** The years before. */
  olderYears: string[];
  tags: TagCount[];
}

/** What is shown of a log around its text, be it Markdown or MDX. */
export interface LogPageContext extends PageContext {
  log: LogFields;
  author: Author;
  tags: Tag[];
  /** Further tags that the text mentions. */
  mentioned: Tag[];
  previous: Neighbour | null;
  next: Neighbour | null;
  /** The team's log before this one and the one after, where that is not the author's own. */
  teamPrevious: NamedLog | null;
  teamNext: NamedLog | null;
  otherDays: OtherDays;
  /** Marked as a draft or still to come: nothing is published of it but, where asked for, this page. */
  unpublished: boolean;
  /** Where it can be edited; null where the site does not say. */
  edit: string | null;
  /** What had been planned for the log's day, and what became of its own plan. */
  due: TaskView[];
  own: TaskView[];
}

/** The log of an author before another, or the one after. */
export interface Neighbour {
  title: string;
  url: string;
  date: string | null;
  until: string | null;
}

/** The fields of a log that its page shows around its text. */
export interface LogFields {
  title: string;
  date: string | null;
  until: string | null;
  written: string | null;
  draft: boolean;
}

export interface LogContext extends LogPageContext {
  text: LogText;
}

/** The text of an `.mdx` log comes with its page, as its compiled `children`. */
export interface MdxLogContext extends LogPageContext {
  /** The addresses of the logs to which this one links. */
  links: LogLinks;
  /** The published files by the references in the log's text. */
  assets: Record<string, Asset>;
  uses: Uses;
  headings: Heading[];
  minutes: number;
  excerpt: string;
}

export interface TagsContext extends PageContext {
  groups: TagGroup<TagCount>[];
}

export interface TagContext extends PageContext {
  tag: Tag;
  /** How many entries carry or mention it. */
  count: number;
  /** The year of which this page is, and which of its pages; null for the tag's first page. */
  year: string | null;
  part: number;
  parts: number;
  tagged: EntrySummary[];
  mentioned: EntrySummary[];
  related: RelatedTag[];
  /** On the tag's first page: those who have a feed of what they wrote with it. */
  followed: { id: string; name: string }[];
  /** Newest first; with an address where each has a page of its own. */
  years: { year: string; count: number; url: string | null }[];
}

/** What the search page stands on before its script comes. */
export interface SearchContext extends PageContext {
  authors: { id: string; name: string }[];
  /** The most used tags. */
  tags: TagCount[];
  /** The address of its script. */
  script: string;
}

export interface AuthorContext extends PageContext {
  author: Author;
  plan: PlanView | null;
  /** The newest years, the newest first. */
  calendars: CalendarYear[];
  /** The years before these. */
  olderYears: string[];
  /** Working days in a row with a log. */
  streak: { current: number; longest: number };
  /** The most used. */
  tags: TagCount[];
  reflections: Reflection[];
  entries: EntrySummary[];
}

export interface ArchiveContext extends PageContext {
  /** `YYYY-MM`, newest first. */
  months: { month: string; count: number }[];
}

export interface MonthContext extends PageContext {
  month: string;
  /** With the days to whose places calendars lead. */
  entries: (EntrySummary & { days: string[] })[];
}

export interface WeeksContext extends PageContext {
  /** The newest first. */
  weeks: WeekSummary[];
}

export interface WeekContext extends PageContext {
  week: WeekView;
  /** The weeks with logs before and after. */
  previous: string | null;
  next: string | null;
}

export interface MapContext extends PageContext {
  authors: { id: string; name: string }[];
  /** Those that somebody put on a log, by name. */
  tags: TagAuthors[];
}

export interface TasksContext extends PageContext {
  authors: {
    author: { id: string; name: string };
    /** Still to be done, the oldest first. */
    open: TaskView[];
    /** The newest of the others, the newest first. */
    ended: TaskView[];
    /** How many more there are on the author's own page. */
    more: number;
  }[];
}

export interface AuthorTasksContext extends PageContext {
  author: { id: string; name: string };
  /** The year in which these tasks were planned first, and all years, the newest first. */
  year: string;
  years: string[];
  /** The newest first. */
  tasks: TaskView[];
}
