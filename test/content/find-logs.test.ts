import { expect, test } from "vitest";
import { isLogPath } from "../../src/content/find-logs";

test.each([
  ["2025-10-13.md", true],
  ["minseo/2025/2025-10-13.md", true],
  ["emma/post/index.mdx", true],
  ["minseo/README.md", true],
  ["a/b.MARKDOWN", true],
  ["README.md", false],
  ["readme.ko.md", false],
  ["templates/daily.md", false],
  ["site.yaml", false],
  ["minseo/그림.png", false],
  [".obsidian/note.md", false],
  ["node_modules/x/readme.md", false],
])("%s", (path, expected) => expect(isLogPath(path)).toBe(expected));
