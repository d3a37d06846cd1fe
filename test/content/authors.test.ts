import { describe, expect, test } from "vitest";
import { findAuthors } from "../../src/content/authors";
import { sentence } from "../../src/log/message";
import { entryOf } from "../support/entry";

const team = {
  minseo: { name: "김민서", links: [] },
  emma: { name: "Emma", email: "emma@example.org", links: [] },
};

describe("with authors.yaml", () => {
  test.each([
    ["emma/2025-10-13.md", null, "emma"],
    ["2025-10-13.md", "emma", "emma"],
    ["2025-10-13.md", "김민서", "minseo"],
    ["emma/2025-10-13.md", "김민서".normalize("NFD"), "minseo"],
    ["sam/2025-10-13.md", null, "the author “sam”"],
    ["emma/2025-10-13.md", "Sam", "the author “Sam”"],
    ["2025-10-13.md", null, "no author"],
  ])("%s by %s", (file, author, expected) => {
    const entry = entryOf({ file, author });
    const { authorOf, messages } = findAuthors([entry], team, "content");
    expect(authorOf.get(entry)?.id ?? messages.map(sentence).join()).toContain(expected);
    expect(messages.length).toBe(authorOf.has(entry) ? 0 : 1);
  });

  test("a team of one need not be named", () => {
    const entry = entryOf({ file: "2025-10-13.md" });
    const { authorOf } = findAuthors([entry], { emma: team.emma }, "content");
    expect(authorOf.get(entry)).toMatchObject({ id: "emma", email: "emma@example.org" });
  });
});

describe("without authors.yaml", () => {
  test("all logs are one person's, called as the newest signed log says", () => {
    const entries = [
      entryOf({ date: "2025-10-13", author: "민서" }),
      entryOf({ date: "2025-10-15" }),
      entryOf({ date: "2025-10-14", author: "김민서" }),
    ];
    const { authors, authorOf } = findAuthors(entries, undefined, "Min Seo");
    expect(authors).toMatchObject([{ id: "min-seo", name: "김민서" }]);
    expect(entries.map((entry) => authorOf.get(entry)?.id)).toEqual(Array(3).fill("min-seo"));
  });

  test.each([
    ["tags", "tags-logs"],
    ["!!!", "logs"],
  ])("a folder called %s makes no address of the site", (folder, id) => {
    expect(findAuthors([entryOf({})], undefined, folder).authors[0]?.id).toBe(id);
  });
});
