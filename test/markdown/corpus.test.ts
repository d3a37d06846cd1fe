import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { html, letters, page, text, unbalanced } from "./page";
import { decoded, textLines, withoutFrontMatter } from "./text-lines";

const CORPUS = new URL("../../../shared/real-logs/corpus/", import.meta.url);
const isThere = existsSync(CORPUS);

describe.skipIf(!isThere)(
  isThere ? "real logs" : "real logs (skipped: ../shared/real-logs/corpus is not there)",
  () => {
    test("no letter of any log is missing from its page", () => {
      const missing: string[] = [];
      for (const file of readdirSync(CORPUS, { recursive: true }).map(String)) {
        if (!/\.mdx?$/.test(file)) continue;
        const source = readFileSync(new URL(encodeURI(file), CORPUS), "utf8");
        const body = withoutFrontMatter(source);
        const rendered = html(body);
        const shown = letters(decoded(text(page(rendered).main)));
        for (const line of textLines(body))
          if (!shown.includes(line)) missing.push(`${file}: ${line}`);
        expect(unbalanced(rendered), file).toBe(null);
      }
      expect(missing).toEqual([]);
    });
  },
);
