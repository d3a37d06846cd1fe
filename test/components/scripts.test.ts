import { expect, test } from "vitest";
import { copyScript } from "../../src/components/copy-script";
import { mermaidScript } from "../../src/components/mermaid-script";

test.each([
  ["copying", copyScript, 500],
  ["diagrams", mermaidScript("/mermaid/mermaid.esm.min.mjs"), 600],
])("the script for %s is small, and may stand in a page", (_name, script, bytes) => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(bytes);
  expect(script).not.toMatch(/<\/|<!--/);
});
