import { describe, expect, test } from "vitest";
import { brokenLinks } from "../../src/journal/broken-links";
import { logFinder } from "../../src/journal/find-log";
import { buildJournal } from "../../src/journal/journal";
import type { Author } from "../../src/log/author";
import { messageLine } from "../../src/log/message";
import { entryOf } from "../support/entry";

const authorOf = (id: string, name: string): Author => ({
  id,
  name,
  email: null,
  avatar: null,
  links: [],
});
const minseo = authorOf("minseo", "김민서");
const jiho = authorOf("jiho", "이지호");

const logs: [Author, string, string, string][] = [
  [minseo, "minseo/2025-10-13.md", "2025-10-13", "TIL"],
  [minseo, "minseo/2025-10-14.md", "2025-10-14", "TIL"],
  [minseo, "minseo/2025-10-14-lock.md", "2025-10-14", "InnoDB 잠금"],
  [minseo, "minseo/2025-10-15-a.md", "2025-10-15", "둘째"],
  [minseo, "minseo/2025-10-15-b.md", "2025-10-15", "둘째"],
  [jiho, "jiho/2025-10-13/index.md", "2025-10-13", "도커  볼륨"],
  [jiho, "jiho/2025-10-16.md", "2025-10-16", "TIL"],
  [authorOf("sora", "박소라"), "sora/2025-10-16.md", "2025-10-16", "첫날"],
];
const signed = logs.map(([author, file, date, title]) => ({
  author,
  entry: entryOf({ file, date, title }),
}));
const { journal } = buildJournal(signed, [minseo, jiho], () => null, "2025-12-31");
const find = logFinder(journal);
const from = { file: "minseo/2025-10-20.md", author: "minseo" };

function found(kind: "path" | "name", target: string): string | string[] {
  const log = find({ kind, target }, from);
  return "url" in log ? log.url : log.candidates.map(({ entry }) => entry.file).sort();
}

describe("by name", () => {
  test.each<[string, string | string[]]>([
    ["2025-10-13", "/minseo/2025/10/13/"],
    ["2025-10-14", "/minseo/2025/10/14/"],
    ["jiho/2025-10-13", "/jiho/2025/10/13/"],
    ["이지호/2025-10-13", "/jiho/2025/10/13/"],
    ["도커 볼륨", "/jiho/2025/10/13/"],
    ["innodb 잠금", "/minseo/2025/10/14-lock/"],
    ["2025-10-14-lock", "/minseo/2025/10/14-lock/"],
    ["jiho/2025-10-13/index.md", "/jiho/2025/10/13/"],
    ["2025-10-15", "/minseo/2025/10/15/"],
    ["TIL", ["minseo/2025-10-13.md", "minseo/2025-10-14.md"]],
    ["2025-10-16", ["jiho/2025-10-16.md", "sora/2025-10-16.md"]],
    ["2025-10-17", []],
    ["sora/2025-10-13", []],
    ["nobody/2025-10-13", []],
    ["toString", []],
  ])("%s", (target, expected) => expect(found("name", target)).toEqual(expected));
});

describe("by path", () => {
  test.each<[string, string | string[]]>([
    ["./2025-10-13.md", "/minseo/2025/10/13/"],
    ["../jiho/2025-10-13/index.md", "/jiho/2025/10/13/"],
    ["2025-10-17.md", []],
    ["../../minseo/2025-10-13.md", []],
  ])("%s", (target, expected) => expect(found("path", target)).toEqual(expected));
});

test("what leads nowhere is told", () => {
  const at = (kind: "path" | "name", target: string, line: number) => ({
    kind,
    target,
    line,
    column: 3,
  });
  const references = [
    at("path", "./2025-10-13.md", 1),
    at("path", "./2025-10-17.md", 2),
    at("name", "없는 글", 3),
    at("name", "2025-10-16", 4),
  ];
  expect(brokenLinks(journal, [{ ...from, references }]).map(messageLine)).toEqual([
    "minseo/2025-10-20.md:2:3 broken-link found no log at ./2025-10-17.md, expected a log at that path, seen from this one",
    "minseo/2025-10-20.md:3:3 broken-link found no log called 없는 글, expected the date, title or file name of a log",
    "minseo/2025-10-20.md:4:3 broken-link found 2 logs called 2025-10-16 (jiho/2025-10-16.md, sora/2025-10-16.md), expected one log: [[author/date]], or the path of its file",
  ]);
});
