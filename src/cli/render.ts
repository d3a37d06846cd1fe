import type { LogEntry } from "../log/entry";
import type { Message } from "../log/message";

/** Writes a result to stdout. Resolves when it is on its way, so that a closed pipe ends long work. */
export function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => resolve());
  });
}

/** Writes a line that is no result to stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** An entry as one line of JSON: what was read from the file whose path is given. */
export function entryLine(file: string, entry: LogEntry, messages: readonly Message[]): string {
  const { date, until, title, author, tags, mentioned, sections, tasks } = entry;
  return JSON.stringify({
    file,
    date,
    until,
    title,
    author,
    tags,
    mentioned,
    sections: sections.map(({ kind, heading, line }) => ({ kind, heading, line })),
    tasks: tasks.map(({ text, status, line }) => ({ text, status, line })),
    messages,
  });
}
