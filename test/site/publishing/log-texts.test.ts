import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import type { LogEntryNode } from "../../../src/site/log-nodes";
import { publishMarkdown } from "../../../src/site/publishing/log-markdown";
import { builtTexts, innerDiv } from "../../../src/site/publishing/log-texts";
import { journalOf } from "../../journal/sample-journal";
import { entryOf } from "../../support/entry";
import { folderOf } from "../../support/folder";
import { memoryFiles } from "../../support/memory-files";

test.each([
  ['<main><div class="text"><p>a</p></div></main>', "<p>a</p>"],
  [
    '<div class="text"><div><div>a</div></div>b<divider></divider></div></div>',
    "<div><div>a</div></div>b<divider></divider>",
  ],
  ['<div class="text"></div><div>b</div>', ""],
  ['<div class="text"><div>never closed</div>', null],
  ["<div>none</div>", null],
])("the text in %s", (html, inner) => {
  expect(innerDiv(html, '<div class="text">')).toBe(inner);
});

test("a log's HTML is found in its page's data, else in its page", () => {
  const data = (context: object) => {
    const view = deflateRawSync(JSON.stringify(context)).toString("base64");
    return JSON.stringify({ result: { pageContext: { view } } });
  };
  const dir = folderOf({
    "page-data/a/2025/10/13/page-data.json": data({ text: { html: "<p>마크다운</p>" } }),
    "page-data/a/2025/10/14/page-data.json": data({}),
    "a/2025/10/14/index.html": '<div class="text" dir="auto" data-interactive=""><p>MDX</p></div>',
  });
  const { entries } = journalOf(
    ["13", "14", "15"].map((day) => ({
      author: "a",
      entry: { date: `2025-10-${day}`, file: `${day}.md` },
    })),
  );
  const { htmlOf, versionOf } = builtTexts(dir);
  expect(entries.map(htmlOf)).toEqual([null, "<p>MDX</p>", "<p>마크다운</p>"]);
  expect(new Set(entries.map(versionOf)).size).toBe(3);
});

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
