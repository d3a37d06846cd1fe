import type { LogEntry, Task } from "./entry";
import { phrasesOf } from "./phrases";
import { scanLines } from "./scan";
import { readSections } from "./sections";
import { splitLines } from "./source";
import { readTasks } from "./tasks";
import type { VocabularyExtension } from "./vocabulary";

/** What the reviews of an entry list, with its status: the answer to what earlier plans had named. */
export function readSettled(
  entry: LogEntry,
  { vocabulary }: { vocabulary?: VocabularyExtension } = {},
): Task[] {
  if (!entry.sections.some(({ kind }) => kind === "review")) return [];
  const phrases = phrasesOf(vocabulary);
  const lines = scanLines(splitLines(entry.body), entry.bodyLine, entry.file.endsWith(".mdx"));
  const { sections } = readSections(lines, phrases, entry);
  return sections.flatMap((s) => (s.kind === "review" ? readTasks(s, phrases) : []));
}
