import { expect, test } from "vitest";
import { copyScript } from "../../src/components/copy-script";
import { mermaidScript } from "../../src/components/mermaid-script";
import { pageAheadScript, speculationRules } from "../../src/components/page-ahead-script";
import { searchKeys } from "../../src/components/search-keys";
import { themeScript } from "../../src/components/theme-script";

test.each([
  ["light and dark", themeScript, 500],
  ["the search box", searchKeys, 300],
  ["copying", copyScript, 300],
  ["the next page", pageAheadScript("/team/daily/"), 280],
  ["browsers that get it by themselves", speculationRules("/team/daily/"), 120],
  ["diagrams", mermaidScript("/mermaid/mermaid.esm.min.mjs"), 640],
])("the script for %s is small, and may stand in a page", (_name, script, bytes) => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(bytes);
  expect(script).not.toMatch(/<\/|<!--/);
});
