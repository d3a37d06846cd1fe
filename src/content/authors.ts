import type { Author } from "../log/author";
import type { LogEntry } from "../log/entry";
import { type Message, message } from "../log/message";
import { reservedSegments, slug } from "../urls";
import type { AuthorSettings } from "./author-settings";

/** Whose logs these are. */
export interface Authorship {
  authors: Author[];
  /** The author of each entry; an entry whose author is unknown is missing and has a message. */
  authorOf: Map<LogEntry, Author>;
  messages: Message[];
}

/**
 * Finds the author of each entry (`file` relative to the content folder). With settings, front matter
 * `author` or else the first folder names one of them; without, all logs are one person's, called after
 * the content folder.
 */
export function findAuthors(
  entries: readonly LogEntry[],
  settings: AuthorSettings | undefined,
  folderName: string,
): Authorship {
  return settings ? findInTeam(entries, teamOf(settings)) : soleAuthor(entries, folderName);
}

function teamOf(settings: AuthorSettings): Author[] {
  return Object.entries(settings).map(([id, author]) => ({
    id: id.normalize("NFC"),
    name: author.name,
    email: author.email ?? null,
    avatar: author.avatar ?? null,
    links: author.links,
  }));
}

function findInTeam(entries: readonly LogEntry[], authors: Author[]): Authorship {
  const byName = new Map<string, Author>();
  for (const author of authors) byName.set(author.name.normalize("NFC"), author);
  for (const author of authors) byName.set(author.id.normalize("NFC"), author);
  const authorOf = new Map<LogEntry, Author>();
  const messages: Message[] = [];
  for (const entry of entries) {
    const author =
      byName.get(nameOf(entry)) ??
      (entry.author === null && authors.length === 1 ? authors[0] : undefined);
    if (author) authorOf.set(entry, author);
    else messages.push(unknownAuthor(entry, authors));
  }
  return { authors, authorOf, messages };
}

function nameOf(entry: LogEntry): string {
  const [folder = "", ...rest] = entry.file.split("/");
  return (entry.author ?? (rest.length > 0 ? folder : "")).normalize("NFC");
}

function unknownAuthor(entry: LogEntry, authors: readonly Author[]): Message {
  const ids = authors.map((author) => author.id).join(", ");
  const name = nameOf(entry);
  return message("unknown-author", {
    file: entry.file,
    line: 1,
    column: 1,
    found: name === "" ? "no author" : `the author “${name}”`,
    expected: `one of authors.yaml (${ids}), named by the first folder or by \`author\` in the front matter`,
  });
}

function soleAuthor(entries: readonly LogEntry[], folderName: string): Authorship {
  const folder = slug(folderName) || "logs";
  const id = reservedSegments.includes(folder) ? `${folder}-logs` : folder;
  const name = newestSignature(entries) ?? id;
  const author: Author = { id, name, email: null, avatar: null, links: [] };
  return {
    authors: [author],
    authorOf: new Map(entries.map((entry) => [entry, author])),
    messages: [],
  };
}

/** How the newest log that names its author does so. */
function newestSignature(entries: readonly LogEntry[]): string | null {
  let newest: LogEntry | undefined;
  const order = ({ date, file }: LogEntry) => `${date ?? ""} ${file}`;
  for (const entry of entries) {
    if (entry.author !== null && (!newest || order(entry) > order(newest))) newest = entry;
  }
  return newest?.author ?? null;
}
