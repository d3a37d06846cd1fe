import { styleText } from "node:util";
import type { Range } from "../search/marks";
import type { IndexProblem } from "../search/problem";
import type { QueryProblem } from "../search/query";
import type { Guess, Hit } from "../search/search";

/** A hit as a person reads it: its day, title and author, its address, and what stands there. */
export function hitText(hit: Hit): string {
  const { date, title, titleMarks, author, tags, url, excerpt, excerptMarks } = hit;
  const tagged = tags.map(({ name }) => ` #${name}`).join("");
  const lines = [
    `${date ?? "no date   "}  ${marked(title, titleMarks)}  ${author.name}${tagged}`,
    `            ${url}`,
  ];
  if (excerpt !== "") lines.push(`            ${marked(excerpt, excerptMarks)}`);
  return lines.join("\n");
}

/** What was looked for in place of a word. */
export function guessSentence({ typed, meant }: Guess): string {
  const words = meant.slice(0, MOST_WORDS).join(", ");
  return `found by ${words}${meant.length > MOST_WORDS ? " and others" : ""} for “${typed}”`;
}

/** What is wrong with the query or with the index, and what can be done. */
export function problemSentence({ kind, ...problem }: QueryProblem | IndexProblem): string {
  const what = "found" in problem ? problem.found : problem.path;
  return sentences[kind](what);
}

const MOST_WORDS = 3;

const sentences: Record<(QueryProblem | IndexProblem)["kind"], (what: string) => string> = {
  "too-long": (what) => `the query is long: only the beginning of “${what}” is looked for`,
  "impossible-date": (what) => `${what} is no day`,
  "unknown-tag": (what) => `no log has the tag ${what}`,
  "unknown-author": (what) => `no log is by ${what}`,
  missing: (what) => `the index lacks ${what}: write it again with \`til index\``,
  damaged: (what) => `${what} of the index is damaged: write it again with \`til index\``,
  "other-version": () =>
    "another version of naeil wrote this index: write it again with `til index`",
  unsupported: () => "this Node can't open the index: use 20.19 or newer",
};

/** A text with its marks in bold, where a terminal shows it. */
function marked(text: string, marks: readonly Range[]): string {
  if (!process.stdout.isTTY || process.env.NO_COLOR) return text;
  let shown = "";
  let at = 0;
  for (const [start, end] of marks) {
    shown += text.slice(at, start) + styleText("bold", text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}
