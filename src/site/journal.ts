import { basename } from "node:path";
import type { NodePluginArgs } from "gatsby";
import { type Authorship, findAuthors } from "../content/authors";
import { checkAvatars } from "../content/check-avatars";
import { checkImages } from "../content/check-images";
import { checkMdxPath } from "../content/check-mdx-path";
import { contentDir } from "../content/content-dir";
import { readOptions, readSettings, type Settings } from "../content/settings";
import { checkToday, today } from "../content/today";
import { buildJournal, isDraft, type Journal } from "../journal/journal";
import type { TermOfTag } from "../journal/tag";
import type { CalendarDate } from "../log/entry";
import { termFinder } from "../log/mentions";
import { inOrder, type Message } from "../log/message";
import type { TagTerm } from "../log/tag-dictionary";
import { publishAvatars } from "./avatars";
import { formulaMessages } from "./formula-messages";
import { foundLogs } from "./found-logs";
import { linkMessages } from "./log-links";
import type { LogEntryNode } from "./log-nodes";

/** All that the pages are made of. */
export interface SiteContent {
  settings: Settings;
  journal: Journal;
  /** The team's own terms, and which term a tag means. */
  terms: readonly TagTerm[];
  termOf: TermOfTag;
  today: CalendarDate;
  messages: Message[];
}

/**
 * Puts the logs that Gatsby knows together. Drafts are left out, with all that is said of them, unless
 * they are to be shown.
 */
export function readSiteContent(args: NodePluginArgs, showDrafts: boolean): SiteContent {
  const dir = contentDir();
  const settings = readableSettings(dir);
  const day = today(settings.site.timeZone);
  const nodes = args.getNodesByType("LogEntry") as LogEntryNode[];
  const shown = nodes.filter((node) => showDrafts || !isDraft(node, day));
  const avatars = settings.authors && publishAvatars(settings.authors, dir, args);
  const authorship = findAuthors(shown, avatars, basename(dir), nodes);
  const { terms } = readOptions(settings);
  const { termOf } = termFinder(terms);
  const journalOf = ({ authorOf, authors }: Authorship) => {
    const signed = [...authorOf].map(([entry, author]) => ({ entry, author }));
    return buildJournal(signed, authors, termOf, day);
  };
  const built = journalOf(authorship);
  const whole = () =>
    shown.length === nodes.length
      ? built.journal
      : journalOf(findAuthors(nodes, avatars, basename(dir))).journal;
  const messages = [
    ...settings.messages,
    ...checkToday(),
    ...checkAvatars(settings.authors, dir),
    ...foundLogs().messages,
    ...shown.flatMap((node) => node.messages),
    ...shown.flatMap((node) => checkMdxPath(dir, node.file)),
    ...shown.flatMap((node) => checkImages(dir, node.file, node.images)),
    ...shown.flatMap(formulaMessages),
    ...linkMessages(built.journal, whole),
    ...authorship.messages,
    ...built.messages,
  ];
  return {
    settings,
    journal: built.journal,
    terms,
    termOf,
    today: day,
    messages: inOrder(messages),
  };
}

let lastReadable: Settings | undefined;

/** While a settings file is half typed, the site stands as its last readable settings made it. */
function readableSettings(dir: string): Settings {
  const settings = readSettings(dir);
  if (settings.messages.length === 0) lastReadable = settings;
  return { ...(lastReadable ?? settings), messages: settings.messages };
}
