import { join } from "node:path";
import { expect, test } from "vitest";
import type { LogEntryNode } from "../../../src/site/log-nodes";
import { publishMarkdown } from "../../../src/site/publishing/log-markdown";
import { journalOf } from "../../journal/sample-journal";
import { entryOf } from "../../support/entry";
import { folderOf } from "../../support/folder";
import { memoryFiles } from "../../support/memory-files";

test("a log's Markdown is published as written; of a file of several days, each day's part", async () => {
  const dir = folderOf({ "1.md": "---\r\ntags: [x]\r\n---\r\n본문\r\n", "2.md": "둘\n\n비밀\n" });
  const nodeOf = (name: string, some: object) =>
    ({
      ...entryOf({ file: name, ...some }),
      absolutePath: join(dir, name),
      internal: { contentDigest: JSON.stringify([name, some]) },
    }) as unknown as LogEntryNode;
  const whole = nodeOf("1.md", { isWholeFile: true });
  const part = nodeOf("2.md", { date: "2025-10-14", body: "둘\n", isWholeFile: false });
  const journal = journalOf([
    { author: "a", entry: whole },
    { author: "a", entry: part },
  ]);
  const { files, made } = memoryFiles();
  await publishMarkdown(journal, files);
  expect(Object.fromEntries(made)).toEqual({
    "/a/2025/10/13.md": "---\r\ntags: [x]\r\n---\r\n본문\r\n",
    "/a/2025/10/14.md": "둘\n",
  });
});
