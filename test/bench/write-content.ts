import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { authorId, generateLogs } from "./generate-logs";

/** Makes `dir` a content folder of generated logs, with their authors; what stood there is gone. */
export function writeContent(dir: string, count: number, authors: number): void {
  rmSync(dir, { recursive: true, force: true });
  const ids = Array.from({ length: authors }, (_, number) => authorId(number));
  write(join(dir, "authors.yaml"), ids.map((id) => `${id}:\n  name: ${id}\n`).join(""));
  write(join(dir, "site.yaml"), "title: bench\nurl: https://example.org\ncards: false\n");
  for (const { path, text } of generateLogs(count, authors)) write(join(dir, path), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
