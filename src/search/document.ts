import { excerptOf } from "../journal/excerpt";
import type { Journal, JournalEntry } from "../journal/journal";
import type { Tag } from "../journal/tag";
import type { CalendarDate } from "../log/entry";
import { entryLines } from "../log/entry-lines";
import { plainText } from "../log/plain-text";

/** What the index takes from an entry. */
export interface SearchDocument {
  url: string;
  date: CalendarDate | null;
  title: string;
  author: { id: string; name: string };
  /** The tags that its author wrote. */
  tags: Tag[];
  /** Further tags, which its text only mentions. */
  mentioned: Tag[];
  /** How it begins, in at most a hundred letters. */
  excerpt: string;
  headings: string[];
  /** All other lines as plain text; code as it stands. */
  lines: string[];
}

/** The documents of a journal, in its order: the newest first. Drafts are none, whoever looks. */
export function documentsOf(journal: Journal): SearchDocument[] {
  return journal.entries.filter(({ draft }) => !draft).map(documentOf);
}

function documentOf(item: JournalEntry): SearchDocument {
  const { entry, author, url, tags, mentioned } = item;
  const headings: string[] = [];
  const lines: string[] = [];
  const marked = entryLines(entry);
  for (const { kind, text } of marked) {
    if (text === "" || kind === "comment") continue;
    if (kind === "heading") headings.push(plainText(text));
    else lines.push(kind === "code" ? text : plainText(text));
  }
  return {
    url,
    date: entry.date,
    title: entry.title,
    author: { id: author.id, name: author.name },
    tags,
    mentioned,
    excerpt: shortened(excerptOf(entry, marked)),
    headings,
    lines,
  };
}

/** Ten hits are fetched at once, and most of what they take is this. */
const EXCERPT_LENGTH = 100;

function shortened(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const end = text.lastIndexOf(" ", EXCERPT_LENGTH);
  return `${text.slice(0, end > EXCERPT_LENGTH / 2 ? end : EXCERPT_LENGTH)}…`;
}
