import type { LogEntry } from "../../src/log/entry";

/** An entry for tests: a plain one, but for what the test says. */
export function entryOf(some: Partial<LogEntry>): LogEntry {
  return {
    file: "2025-10-13.md",
    date: "2025-10-13",
    until: null,
    written: null,
    title: "TIL",
    author: null,
    draft: false,
    tags: [],
    mentioned: [],
    sections: [],
    tasks: [],
    settled: [],
    body: "",
    bodyLine: 1,
    ...some,
  };
}
