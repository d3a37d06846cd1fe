// `npm run bench`: how long naeil takes for many logs. Machines differ and are shared, so what counts is
// the ratio to the baseline measured in the same run; medians of several runs.
import MarkdownIt from "markdown-it";
import { buildJournal } from "../../src/journal/journal";
import { relatedLogs } from "../../src/journal/related";
import { buildThreads } from "../../src/journal/threads";
import { readLog } from "../../src/log/read-log";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { generateLogs } from "./generate-logs";

const count = 10_000;
const runs = 5;

const logs = generateLogs(count);
const kilobytes = logs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
const entries = logs.flatMap(({ path, text }) => readLog(text, path).entries);
const plain = new MarkdownIt({ html: true, linkify: true });

const author = { id: "bench", name: "Bench", email: null, avatar: null, links: [] };
const signed = entries.map((entry) => ({ entry, author }));
const { journal } = buildJournal(signed, [author], () => null, "2100-01-01");

const works: [string, () => void][] = [
  ["baseline: markdown-it alone", () => each(entries, ({ body }) => plain.render(body))],
  ["read the logs", () => each(logs, ({ path, text }) => readLog(text, path))],
  ["follow their tasks", () => buildThreads(journal)],
  ["find related ones", () => relatedLogs(journal)],
  ["render them to HTML", () => each(entries, (entry) => renderMarkdown(entry.body, entry))],
];

console.log(`${count} logs, ${(kilobytes / count).toFixed(1)} KB each, medians of ${runs} runs`);
let baseline = 0;
for (const [name, work] of works) {
  const seconds = median(Array.from({ length: runs }, () => time(work)));
  baseline ||= seconds;
  const share = `${((1000 * seconds) / count).toFixed(3)} ms a log`;
  console.log(`${seconds.toFixed(2)} s  ${share}  ×${(seconds / baseline).toFixed(2)}  ${name}`);
}

function each<T>(items: readonly T[], work: (item: T) => unknown): void {
  for (const item of items) work(item);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
