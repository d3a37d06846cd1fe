import type { Author } from "../log/author";
import type { LogEntry } from "../log/entry";
import { type Message, message } from "../log/message";
import { reservedSegments, slug } from "../urls";
import { type AuthorFolders, authorFolderOf, authorFolders } from "./author-folders";
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
 * `author` or else the first folder names one of them. Without, all logs are one person's, called after
 * the content folder; or each top folder's, where the logs tell that (`authorFolders`). `all` are the
 * entries that tell it: drafts too, so that none of them changes whose the others are.
 */
export function findAuthors(
  entries: readonly LogEntry[],
  settings: AuthorSettings | undefined,
  folderName: string,
  all = entries,
): Authorship {
  if (settings) return findInTeam(entries, teamOf(settings));
  const folders = authorFolders(all);
  return folders ? findByFolder(entries, folders) : soleAuthor(entries, folderName);
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

function findByFolder(entries: readonly LogEntry[], folders: AuthorFolders): Authorship {
  const authors = new Map<string, Author>();
  const authorOf = new Map<LogEntry, Author>();
  const messages = [guessedAuthors(folders)];
  const groups = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const folder = authorFolderOf(entry);
    if (folder === null) messages.push(outsideOfFolders(entry, folders));
    else if (groups.get(folder)?.push(entry) === undefined) groups.set(folder, [entry]);
  }
  for (const [folder, own] of groups) {
    const id = idOf(folder);
    const author = authors.get(id) ?? authorCalled(id, newestSignature(own) ?? folder);
    authors.set(id, author);
    for (const entry of own) authorOf.set(entry, author);
  }
  return { authors: [...authors.values()], authorOf, messages };
}

function guessedAuthors({ names, twins, day }: AuthorFolders): Message {
  const ids = names.map(idOf).join(", ");
  return message("authors-guessed", {
    file: "authors.yaml",
    line: 1,
    column: 1,
    found: `no such file, and logs of ${day} in ${twins.join(" and in ")}: so each folder is taken for an author`,
    expected: `authors.yaml with the ids ${ids}, or with a single one where all logs are one person's`,
  });
}

function outsideOfFolders({ file }: LogEntry, { names }: AuthorFolders): Message {
  return message("unknown-author", {
    file,
    line: 1,
    column: 1,
    found: "no author",
    expected: `a place in the folder of one (${names.join(", ")}), or authors.yaml`,
  });
}

function idOf(folderName: string): string {
  const id = slug(folderName) || "logs";
  return reservedSegments.includes(id) ? `${id}-logs` : id;
}

function authorCalled(id: string, name: string): Author {
  return { id, name, email: null, avatar: null, links: [] };
}

function soleAuthor(entries: readonly LogEntry[], folderName: string): Authorship {
  const id = idOf(folderName);
  const author = authorCalled(id, newestSignature(entries) ?? id);
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
