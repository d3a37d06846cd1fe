import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { feedTexts, innerDiv } from "../../../src/site/feeds/feed-texts";
import { journalOf } from "../../journal/sample-journal";
import { folderOf } from "../../support/folder";

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

test("a log's text is found in what its page is given, an MDX log's in its page", () => {
  const mdxPage = (text: string) =>
    folderOf({
      "a/2025/10/14/index.html": `<div class="text" dir="auto" data-interactive="">${text}</div>`,
    });
  const { entries } = journalOf(
    ["15.md", "14.mdx", "13.mdx"].map((file) => ({
      author: "a",
      entry: { date: `2025-10-${file.slice(0, 2)}`, file },
    })),
  );
  const pagesOf = (digest: string) =>
    new Map(entries.map(({ url }) => [url, { context: { view: `view of ${url}`, digest } }]));
  const built = mdxPage("<p>MDX</p>");
  const { textOf, versionOf } = feedTexts(pagesOf("1"), built);
  expect(entries.map(textOf)).toEqual([
    { view: "view of /a/2025/10/15/" },
    { html: "<p>MDX</p>", excerpt: "" },
    { html: null, excerpt: "" },
  ]);
  const changed = feedTexts(pagesOf("1"), mdxPage("<p>다른 글</p>"));
  const isSame = entries.map((item) => versionOf(item) === changed.versionOf(item));
  expect(isSame).toEqual([true, false, true]);
  const given = feedTexts(pagesOf("2"), built);
  for (const item of entries) expect(given.versionOf(item)).not.toBe(versionOf(item));
  const versions = entries.map(versionOf);
  rmSync(built, { recursive: true });
  expect(entries.map(versionOf)).toEqual(versions);
});
