import type { LogEntry } from "../../log/entry";
import { entryLines } from "../../log/entry-lines";
import { plainText } from "../../log/plain-text";
import { createSlugger } from "../../markdown/heading-slug";
import type { Heading } from "../../markdown/render-env";

/**
 * The headings of an `.mdx` log as its lines have them, for the contents: its components' own are not known.
 * The title with which a text begins is left to the page.
 */
export function mdxHeadings(entry: LogEntry): Heading[] {
  const slugger = createSlugger();
  const lines = entryLines(entry).filter(({ kind }) => kind === "heading");
  const rest = plainText(lines[0]?.text ?? "") === entry.title ? lines.slice(1) : lines;
  return rest.flatMap(({ text, level }) => {
    const plain = plainText(text);
    const id = slugger(plain);
    return plain === "" ? [] : [{ id, text: plain, depth: level }];
  });
}
