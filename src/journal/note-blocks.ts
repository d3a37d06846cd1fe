import type { LogEntry } from "../log/entry";
import { entryLines, sectionLines } from "../log/entry-lines";
import type { Line } from "../log/line";
import { plainText } from "../log/plain-text";
import { comparable } from "./task-words";

/** A paragraph, a list item, a table's row or a heading of an entry's notes. */
export interface NoteBlock {
  /** Its first line in the file, 1-based. */
  line: number;
  /** Plain text in comparable form, without web addresses. */
  text: string;
  /** The heading of its section, likewise; empty for a heading itself. */
  heading: string;
}

/**
 * The blocks of an entry's notes that tell what was done: not its plans, reviews and reflections, no code,
 * no empty checkboxes, and of a list of goals only what is ticked.
 */
export function noteBlocks(entry: LogEntry): NoteBlock[] {
  const lines = entryLines(entry);
  const notes = entry.sections.filter(({ kind }) => kind === "notes");
  return notes.flatMap((section) => {
    const heading = comparable(section.heading ?? "");
    return joinLines(sectionLines(lines, section))
      .filter(([first]) => tellsWhatWasDone(first, heading))
      .map((block) => ({
        line: block[0].number,
        text: textOf(block),
        heading: block[0].number === section.line ? "" : heading,
      }));
  });
}

type Block = [Line, ...Line[]];

/** Lines that belong together: those of a paragraph, and an item with what goes on below it. */
function joinLines(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (open && line.kind === "text") open.push(line);
    else if (STANDS.has(line.kind)) {
      const block: Block = [line];
      blocks.push(block);
      open = line.kind === "text" || line.kind === "item" ? block : null;
    } else open = null;
  }
  return blocks;
}

const STANDS: ReadonlySet<Line["kind"]> = new Set(["text", "item", "heading", "table"]);

function tellsWhatWasDone({ kind, box }: Line, heading: string): boolean {
  if (box !== null) return box !== " ";
  return kind === "heading" || !GOALS.test(heading);
}

const GOALS = /목표|다짐|\bgoals?\b|目標|目标/;

function textOf(block: Block): string {
  const text = plainText(block.map((line) => line.text).join(" "));
  return comparable(text.replace(/https?:\/\/\S+/g, " "));
}
