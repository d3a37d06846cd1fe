import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal";
import { publishMermaid } from "../../src/site/mermaid";
import { entryOf } from "../support/entry";
import { folderOf } from "../support/folder";

const publicDir = folderOf({});
const script = join(publicDir, "mermaid/mermaid.esm.min.mjs");
afterAll(() => rmSync(publicDir, { recursive: true, force: true }));

function publish(...bodies: string[]): boolean {
  const author = { id: "a", name: "a", email: null, avatar: null, links: [] };
  const entries = bodies.map((body) => ({
    entry: entryOf({ body }),
    author,
    url: "/",
    tags: [],
    mentioned: [],
    draft: false,
  }));
  publishMermaid({ authors: [], entries } satisfies Journal, publicDir);
  return existsSync(script);
}

test("the script is published while a log has a diagram", () => {
  expect(publish("글", "mermaid로 그렸다", "`mermaid`")).toBe(false);
  expect(publish("글", "- 그림\n\n  ```mermaid\n  graph TD\n  ```")).toBe(true);
  expect(publish("글")).toBe(false);
  expect(publish("~~~ mermaid\ngraph TD\n~~~")).toBe(true);
});

test("every part that the script asks for is there, and no map", () => {
  const parts = readFileSync(script, "utf8").matchAll(/["'](\.\/chunks\/[^"']+)["']/g);
  const missing = [...parts].filter(
    ([, part = ""]) => !existsSync(join(publicDir, "mermaid", part)),
  );
  expect(missing).toEqual([]);
  const files = readdirSync(publicDir, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
});
