import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LogEntry } from "../../src/log/entry";
import { sentence } from "../../src/log/message";
import { readLog } from "../../src/log/read-log";

const ROOT = join(__dirname, "../fixtures/logs");

/** Each folder is a log as someone may write it, and what a careful person takes from it. */
describe.each(readdirSync(ROOT))("the log %s", (name) => {
  const fixture = (file: string) => readFileSync(join(ROOT, name, file), "utf8");
  const expected = JSON.parse(fixture("entry.json")) as Omit<LogEntry, "body">[];
  const { entries, messages } = readLog(fixture("input.md"), expected[0]?.file ?? "");

  test("has these entries", () => {
    expect(entries.map(({ body, ...entry }) => entry)).toEqual(expected);
  });

  test("has these messages", () => {
    const printed = messages.map(
      (m) => `${m.line}:${m.column} ${m.severity} ${m.rule}: ${sentence(m)}\n`,
    );
    expect(printed.join("")).toBe(fixture("messages.txt"));
  });
});
