import { stringify } from "yaml";
import type { LogEntry } from "./entry";

/**
 * The text of a log that reads back as the entry; its lines count from where the body then begins.
 * Front matter says what the path or the text may not.
 */
export function writeLog(entry: LogEntry): string {
  const { title, date, until, written, author, draft, tags, body } = entry;
  const fields = {
    title,
    ...(date && { date }),
    ...(until && { until }),
    ...(written && { written }),
    ...(author !== null && { author }),
    ...(draft && { draft }),
    ...(tags.length > 0 && { tags }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`;
}
