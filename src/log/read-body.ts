import type { Section, SectionKind, Task } from "./entry";
import { readHashtags } from "./hashtags";
import { type LogDays, readLabel } from "./label";
import type { Line } from "./line";
import { isHeadingLine } from "./marks";
import { mentioningText } from "./mentioning-text";
import { type Message, message } from "./message";
import type { Phrases } from "./phrases";
import { type Considered, readSections } from "./sections";
import { uniqueTags } from "./tag";
import { readTasks } from "./tasks";
import { type TitleHeading, titleInText } from "./title";

/** What is read from the lines of one day. */
export interface BodyReading {
  title: string | null;
  sections: Section[];
  tasks: Task[];
  settled: Task[];
  considered: Considered[];
  messages: Message[];
  /** The tags of the front matter, and the hashtags after them. */
  tagsWith(tags: string[]): string[];
  /** The words in which a term may be mentioned: no code, no addresses. */
  words: string;
}

/** Reads sections, tasks, title and hashtags from the lines of one day. */
export function readBody(
  lines: Line[],
  phrases: Phrases,
  days: LogDays,
  file: string,
): BodyReading {
  const { sections, considered } = readSections(lines, phrases, days);
  const listed = (wanted: SectionKind) =>
    sections.filter(({ kind }) => kind === wanted).flatMap((s) => readTasks(s, phrases, days));
  const headings = lines
    .filter((_, at) => isHeadingLine(lines, at))
    .slice(0, TITLE_HEADINGS)
    .map((line) => titleHeading(line, phrases, days));
  return {
    title: titleInText(headings, lines),
    sections: sections.map(({ kind, heading, line, endLine }) => ({
      kind,
      heading,
      line,
      endLine,
    })),
    tasks: listed("plan"),
    settled: listed("review"),
    considered,
    messages: considered.flatMap((label) => notTaken(label, file)),
    words: mentioningText(lines),
    tagsWith: (tags) => uniqueTags([...tags, ...readHashtags(lines)]),
  };
}

function titleHeading(line: Line, phrases: Phrases, days: LogDays): TitleHeading {
  const { kind } = readLabel(line.text, phrases, days);
  const whole = kind !== null && readLabel(line.text, phrases, days, "whole").kind !== null;
  return { line, level: line.level || line.underlined, kind, whole };
}

/** A title stands near the top. */
const TITLE_HEADINGS = 20;
const SPEAKS_OF_TOMORROW = /내일|익일|명일|tomorrow|next (?:step|day|action)|明日|翌日|明天|次日/i;

/** Warns of what its author may well have meant as a plan; a weekly goal is considered in silence. */
function notTaken({ line, heading, why }: Considered, file: string): Message[] {
  if (!SPEAKS_OF_TOMORROW.test(heading) || /sentence/.test(why)) return [];
  const found = `“${heading}”, which ${why}`;
  const expected = "a heading such as “내일 할 일” or “Tomorrow” where it is one";
  return [message("plan-not-taken", { file, line, column: 1, found, expected })];
}
