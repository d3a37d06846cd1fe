import type { SiteSettings } from "../content/site-settings";
import type { EntrySummary, Plan } from "../journal/summary";
import type { Tag, TagCount } from "../journal/tags";
import type { Author } from "../log/author";
import type { Asset } from "../markdown/asset";
import type { LogLinks } from "./log-links";

/** What each kind of page is given besides its own log. `templates/` imports these as types alone. */
export interface PageContext {
  site: Pick<SiteSettings, "title" | "description" | "language" | "url">;
  /** The page's own address. */
  url: string;
}

export interface HomeContext extends PageContext {
  /** Which of the home pages this is, from 1, and how many there are. */
  page: number;
  pages: number;
  entries: EntrySummary[];
  /** On the first page alone. */
  plans: Plan[];
  tags: TagCount[];
}

export interface LogContext extends PageContext {
  /** The id of the `LogEntry` node. */
  id: string;
  author: Author;
  tags: Tag[];
  /** Further tags that the text mentions. */
  mentioned: Tag[];
  /** The addresses of the logs to which this one links. */
  links: LogLinks;
  previous: EntrySummary | null;
  next: EntrySummary | null;
}

/** The fields of a log that its page shows around its text. */
export interface LogFields {
  title: string;
  date: string | null;
  until: string | null;
  written: string | null;
  draft: boolean;
}

/** An `.mdx` log is no query's business: Gatsby would warn of the query where there is no such log. */
export interface MdxLogContext extends LogContext {
  log: LogFields;
  /** The published files by the references in the log's text. */
  assets: Record<string, Asset>;
}

export interface TagsContext extends PageContext {
  tags: TagCount[];
}

export interface TagContext extends PageContext {
  tag: string;
  tagged: EntrySummary[];
  mentioned: EntrySummary[];
}

export interface AuthorContext extends PageContext {
  author: Author;
  plan: Plan | null;
  entries: EntrySummary[];
}

export interface ArchiveContext extends PageContext {
  /** `YYYY-MM`, newest first. */
  months: { month: string; count: number }[];
}

export interface MonthContext extends PageContext {
  month: string;
  entries: EntrySummary[];
}

export interface TasksContext extends PageContext {
  authors: { author: { id: string; name: string }; plans: Plan[] }[];
}
