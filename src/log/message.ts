export type Severity = "error" | "warning";

/** Every rule that a log, or the folder of logs, can break; one table, also the source of its documentation. */
export const rules = {
  "front-matter-yaml": { severity: "error", about: "Front matter must be a YAML mapping." },
  "no-date": { severity: "warning", about: "A log names the day it is about." },
} as const satisfies Record<string, { severity: Severity; about: string }>;

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
