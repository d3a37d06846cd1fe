/** An error ends a check with exit code 1; a warning is only told. */
export type Severity = "error" | "warning";

/** Every rule that a log, or the folder of logs, can break; one table, also the source of its documentation. */
export const rules = {
  "front-matter-yaml": {
    severity: "error",
    about: "Front matter must be a YAML mapping between two lines of three dashes.",
  },
  "front-matter-type": {
    severity: "error",
    about: "A value in the front matter must have the type that its key asks for.",
  },
  "tags-type": {
    severity: "error",
    about: "Tags are a list, or a text with commas between them.",
  },
  "impossible-date": { severity: "error", about: "A date must exist in the calendar." },
  "unknown-author": {
    severity: "error",
    about: "Where authors.yaml exists, every log belongs to one of its authors.",
  },
  "same-address": { severity: "error", about: "No two logs may stand at one address." },
  "settings-yaml": {
    severity: "error",
    about: "site.yaml, authors.yaml, tags.yaml and vocabulary.yaml must be YAML that can be read.",
  },
  "settings-value": {
    severity: "error",
    about: "A setting in one of these files must be one that naeil knows.",
  },
  "unreadable-file": { severity: "error", about: "Every file of the content folder can be read." },
  "mdx-path": {
    severity: "error",
    about: "The path of an .mdx log has none of the signs that its compiler reads as its own.",
  },
  "no-date": { severity: "warning", about: "A log names the day it is about." },
  "dates-disagree": {
    severity: "warning",
    about: "Title, file name and headings of a log name the same day.",
  },
  "missing-image": { severity: "warning", about: "An image that a log shows lies beside it." },
  "broken-link": {
    severity: "warning",
    about: "A link to another log, by its path or as [[date]] or [[title]], leads to one.",
  },
  "broken-formula": { severity: "warning", about: "A formula is TeX that KaTeX can read." },
  "merge-conflict": {
    severity: "warning",
    about: "A log holds no marks of a merge that is not resolved.",
  },
  "authors-guessed": {
    severity: "warning",
    about: "Where logs are of several authors, authors.yaml says so.",
  },
  "text-encoding": { severity: "warning", about: "A file is text in UTF-8." },
  "control-character": {
    severity: "warning",
    about: "A log holds no control characters, which no program shows.",
  },
  "odd-space": {
    severity: "warning",
    about: "The blanks at a heading's, an item's or a key's mark are ordinary spaces.",
  },
  "symbolic-link": {
    severity: "warning",
    about: "A symbolic link leads to a file or a folder inside of the content folder.",
  },
  "broken-image": { severity: "warning", about: "An image that a log shows can be opened." },
  "empty-log": { severity: "warning", about: "A log has a text." },
  "plan-not-taken": {
    severity: "warning",
    about: "A heading that speaks of what comes next is worded so that it is read as a plan.",
  },
} as const satisfies Record<string, { severity: Severity; about: string }>;

/** The id of a rule, as messages and their documentation name it. */
export type RuleId = keyof typeof rules;

/** A problem found in a log, as data. */
export interface Message {
  rule: RuleId;
  severity: Severity;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
  /** What was found, and what was expected instead. */
  found: string;
  expected: string;
}

/** Where a message points, and what it says: a message without what its rule already knows. */
export type Finding = Omit<Message, "rule" | "severity">;

/** A message of a rule, with the severity that the table gives it. */
export function message(rule: RuleId, finding: Finding): Message {
  return { rule, severity: rules[rule].severity, ...finding };
}

/** Messages by file and place, each once. */
export function inOrder(messages: readonly Message[]): Message[] {
  const distinct = new Map(messages.map((each) => [messageLine(each), each]));
  return [...distinct.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The one wording of every message; file, line and rule stand around it where it is printed. */
export function sentence({ found, expected }: Message): string {
  return `found ${found}, expected ${expected}`;
}

/** A message as one line, in the form that editors and terminals make a link of. */
export function messageLine(message: Message): string {
  const { file, line, column, rule } = message;
  return `${file}:${line}:${column} ${rule} ${sentence(message)}`;
}
