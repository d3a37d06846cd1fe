import MarkdownIt from "markdown-it";
import { buildJournal } from "../../src/journal/journal";
import { relatedLogs } from "../../src/journal/related";
import { buildThreads } from "../../src/journal/threads";
import { readLog } from "../../src/log/read-log";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { authorId, benchToday, generateLogs } from "./generate-logs";
import { median } from "./median";

/** Prints how long the parts of naeil that see every log take, beside Markdown alone in the same run. */
export function benchReader(count: number, authorCount: number, runs: number): void {
  const logs = generateLogs(count, authorCount);
  const entries = logs.flatMap(({ path, text }) => readLog(text, path).entries);
  const authors = Array.from({ length: authorCount }, (_, number) => {
    const id = authorId(number);
    return { id, name: id, email: null, avatar: null, links: [] };
  });
  const byId = new Map(authors.map((author) => [author.id, author]));
  const signed = entries.flatMap((entry) => {
    const author = byId.get(entry.file.split("/")[0] ?? "");
    return author ? [{ entry, author }] : [];
  });
  const { journal } = buildJournal(signed, authors, () => null, benchToday);
  const plain = new MarkdownIt({ html: true, linkify: true });

  const works: [string, () => void][] = [
    ["baseline: markdown-it alone", () => each(entries, ({ body }) => plain.render(body))],
    ["read the logs", () => each(logs, ({ path, text }) => readLog(text, path))],
    ["follow their tasks", () => buildThreads(journal)],
    ["find related ones", () => relatedLogs(journal)],
    ["render them to HTML", () => each(entries, (entry) => renderMarkdown(entry.body, entry))],
  ];
  const bytes = logs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const size = (bytes / 1000 / count).toFixed(1);
  console.log(`${count} logs of ${authorCount} authors, ${size} KB each, medians of ${runs} runs`);
  let baseline = 0;
  for (const [name, work] of works) {
    const seconds = median(Array.from({ length: runs }, () => time(work)));
    baseline ||= seconds;
    const share = `${((1000 * seconds) / count).toFixed(3)} ms a log`;
    console.log(`${seconds.toFixed(2)} s  ${share}  ×${(seconds / baseline).toFixed(2)}  ${name}`);
  }
}

function each<T>(items: readonly T[], work: (item: T) => unknown): void {
  for (const item of items) work(item);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
