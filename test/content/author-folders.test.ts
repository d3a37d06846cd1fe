import { describe, expect, test } from "vitest";
import { findAuthors } from "../../src/content/authors";
import type { LogEntry } from "../../src/log/entry";
import { messageLine } from "../../src/log/message";
import { entryOf } from "../support/entry";

const dateOf = (file: string) => /(20\d\d)-?(\d\d)-?(\d\d)/.exec(file)?.slice(1).join("-") ?? null;
const entries = (files: readonly string[], authors: Record<string, string> = {}): LogEntry[] =>
  files.map((file) =>
    entryOf({ file, date: dateOf(file), author: authors[file.split("/")[0] ?? ""] ?? null }),
  );
const idsOf = (logs: LogEntry[]) =>
  findAuthors(logs, undefined, "blog").authors.map(({ id }) => id);

// Whose logs are they, where no authors.yaml says it?
describe("folders are authors", () => {
  test.each([
    ["who log the same day", ["minseo/2025-10-13.md", "jiho/2025-10-13.md"]],
    ["however they spell the date", ["minseo/2025-10-13.md", "jiho/old/20251013/README.md"]],
    [
      "when three call a day's log alike",
      ["minseo/TIL-2025-10-13.md", "jiho/TIL-2025-10-13.md", "emma/TIL-2025-10-13.md"],
    ],
  ])("%s", (_, files) => {
    const folders = [...new Set(files.map((file) => file.split("/")[0] ?? ""))];
    expect(idsOf(entries(files))).toEqual(folders);
  });

  test("each called as they sign; and it is told that this is a guess", () => {
    const logs = entries(["minseo/2025-10-13.md", "jiho/2025-10-13.md"], { minseo: "김민서" });
    const { authors, messages } = findAuthors(logs, undefined, "blog");
    expect(authors.map(({ name }) => name)).toEqual(["김민서", "jiho"]);
    expect(messages.map(messageLine)).toEqual([
      "authors.yaml:1:1 authors-guessed found no such file, and logs of 2025-10-13 in minseo and in jiho: so each folder is taken for an author, expected authors.yaml with the ids jiho, minseo, or with a single one where all logs are one person's",
    ]);
  });

  test("a log that lies elsewhere is nobody's", () => {
    const days = Array.from({ length: 9 }, (_, i) => [
      `a/2025-10-0${i + 1}.md`,
      `b/2025-10-0${i + 1}.md`,
    ]).flat();
    const { messages, authorOf } = findAuthors(
      entries([...days, "2025-10-20.md"]),
      undefined,
      "blog",
    );
    expect(authorOf.size).toBe(18);
    expect(messages.map(messageLine)).toContain(
      "2025-10-20.md:1:1 unknown-author found no author, expected a place in the folder of one (a, b), or authors.yaml",
    );
  });

  test("a draft alone changes nothing", () => {
    const shown = entries(["minseo/2025-10-13.md", "jiho/2025-10-14.md"]);
    const all = [...shown, ...entries(["jiho/2025-10-13.md"])];
    const { authors } = findAuthors(shown, undefined, "blog", all);
    expect(authors.map(({ id }) => id)).toEqual(["minseo", "jiho"]);
  });
});

describe("all logs are one person's", () => {
  test.each([
    ["without folders", ["2025-10-13.md", "2025-10-14.md"]],
    ["in folders of subjects", ["docker/볼륨.md", "mysql/락.md", "mysql/2025-10-13.md"]],
    ["on days of their own", ["docker/2025-10-13.md", "mysql/2025-10-14.md"]],
    ["with two logs of a day by other names", ["til/2025-10-13.md", "post/2025-10-13-회고.md"]],
    ["in folders of years", ["2024/2025-10-13.md", "2025/2025-10-13.md"]],
    [
      "where a few of many lie in folders",
      ["2025-10-11.md", "2025-10-12.md", "til/2025-10-13.md", "tip/2025-10-13.md"],
    ],
  ])("%s", (_, files) => expect(idsOf(entries(files))).toEqual(["blog"]));

  test("who signs in two folders", () => {
    const logs = entries(["til/2025-10-13.md", "post/2025-10-13.md"], {
      til: "민서",
      post: "민서",
    });
    expect(idsOf(logs)).toEqual(["blog"]);
  });
});
