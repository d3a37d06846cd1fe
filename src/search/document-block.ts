import { logUrl, tagUrl } from "../urls";
import { byteReader, byteWriter } from "./bytes";
import type { SearchDocument } from "./document";

/** What a hit shows of a document. */
export type DocumentView = Pick<
  SearchDocument,
  "url" | "date" | "title" | "author" | "tags" | "excerpt"
>;

type Author = SearchDocument["author"];

/** How many documents stand in a file. */
export const blockSize = 2;

/**
 * A file of documents: of each its day as days since 1970-01-01 (+ 1; 0 for none) and its author's place in
 * the manifest; then as one text, an item a line, title, address (the part behind the day, or all of it),
 * excerpt, and tags, each with its address behind a tab where that is not made of its name.
 */
export function writeDocumentBlock(
  documents: readonly DocumentView[],
  authors: readonly Author[],
): Uint8Array {
  const out = byteWriter();
  out.number(documents.length);
  for (const { date, author } of documents) {
    out.number(date === null ? 0 : Date.parse(date) / DAY + 1);
    out.number(authors.findIndex(({ id }) => id === author.id));
  }
  const lines = documents.map((document) => {
    const { title, excerpt, tags } = document;
    const named = tags.map(({ name, url }) =>
      url === tagUrl(name) ? oneLine(name) : `${oneLine(name)}\t${url}`,
    );
    return [oneLine(title), shortUrl(document), oneLine(excerpt), ...named, ""].join("\n");
  });
  out.text(lines.join("\n"));
  return out.bytes();
}

export function readDocumentBlock(bytes: Uint8Array, authors: readonly Author[]): DocumentView[] {
  const from = byteReader(bytes);
  const heads = Array.from({ length: from.number() }, () => ({
    date: dayOf(from.number()),
    author: authors[from.number()] ?? { id: "", name: "" },
  }));
  const lines = from.text().split("\n\n");
  return heads.map(({ date, author }, i) => {
    const [title = "", url = "", excerpt = "", ...tags] = (lines[i] ?? "")
      .replace(/\n$/, "")
      .split("\n");
    return {
      title: title === EMPTY ? "" : title,
      url: longUrl(url, author, date),
      date,
      author,
      excerpt: excerpt === EMPTY ? "" : excerpt,
      tags: tags.map((tag) => {
        const [name = "", url = tagUrl(name)] = tag.split("\t");
        return { name, url };
      }),
    };
  });
}

const DAY = 86_400_000;
/** Stands for an empty line, since an empty line ends a document. */
const EMPTY = "\u0000";

function dayOf(number: number): string | null {
  return number === 0 ? null : new Date((number - 1) * DAY).toISOString().slice(0, 10);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim() || EMPTY;
}

/** An address without what its author and day tell: `-innodb-lock/` for `/minseo/2025/10/22-innodb-lock/`. */
function shortUrl({ url, author, date }: DocumentView): string {
  const day = logUrl(author.id, date, "").replace(/\/+$/, "");
  return url.startsWith(day) ? `~${url.slice(day.length)}` : url;
}

function longUrl(url: string, author: Author, date: string | null): string {
  return url.startsWith("~") ? logUrl(author.id, date, "").replace(/\/+$/, "") + url.slice(1) : url;
}
