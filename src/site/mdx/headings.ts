import type { LogEntry } from "../../log/entry";
import { entryLines } from "../../log/entry-lines";
import { plainText } from "../../log/plain-text";
import { createSlugger } from "../../markdown/heading-slug";
import type { Heading } from "../../markdown/render-env";
import { titleLine } from "./title-line";

/**
 * The headings of an `.mdx` log as its lines have them, for the contents: its components' own are not known.
 */
export function mdxHeadings(entry: LogEntry): Heading[] {
  const slugger = createSlugger();
  const title = titleLine(entry);
  return entryLines(entry).flatMap(({ kind, number, text, level }) => {
    if (kind !== "heading" || number === title) return [];
    const plain = plainText(withoutComponents(text));
    const id = slugger(plain);
    return plain === "" ? [] : [{ id, text: plain, depth: level }];
  });
}

/** A heading's Markdown without the tags of components and without expressions; code stays as it is. */
function withoutComponents(heading: string): string {
  return heading.replace(/`[^`]*`|<\/?[A-Z][^<>]*>|\{[^{}]*\}/g, (found) =>
    found.startsWith("`") ? found : "",
  );
}
