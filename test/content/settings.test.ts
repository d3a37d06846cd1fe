import { afterEach, describe, expect, test, vi } from "vitest";
import { pathPrefix, readSettings } from "../../src/content/settings";
import { sentence } from "../../src/log/message";
import { folderOf } from "../support/folder";

afterEach(() => vi.unstubAllEnvs());

describe("readSettings", () => {
  test("needs no file at all", () => {
    const { site, authors, tags, vocabulary, messages } = readSettings(folderOf({}));
    expect(site).toEqual({
      title: "naeil",
      description: "",
      url: "http://localhost:9000",
      language: "ko",
      timeZone: "Asia/Seoul",
      cards: true,
    });
    expect([authors, tags, vocabulary, messages]).toEqual([undefined, {}, {}, []]);
  });

  test("reads what is there", () => {
    const dir = folderOf({
      "site.yaml": "title: 내일\nurl: https://example.org/til\nlanguage: en\n",
      "authors.yaml": "minseo:\n  name: 김민서\n  email: minseo@example.com\n",
      "tags.yaml": "Docker:\n  ko: 도커\n  aliases: [컨테이너]\nGit:\n",
    });
    const { site, authors, tags, messages } = readSettings(dir);
    expect(messages).toEqual([]);
    expect(site).toMatchObject({ title: "내일", language: "en", timeZone: "Asia/Seoul" });
    expect(authors).toEqual({ minseo: { name: "김민서", email: "minseo@example.com", links: [] } });
    expect(tags).toEqual({
      Docker: { ko: "도커", aliases: ["컨테이너"], signs: [] },
      Git: { aliases: [], signs: [] },
    });
  });

  test.each([
    ["site.yaml", "title: [", "site.yaml:1:9", "valid YAML"],
    ["site.yaml", "title: a\nlanguage: jp\n", "site.yaml:2:11", '"ko"'],
    ["site.yaml", "title: a\ntimeZone: Mars/Olympus\n", "site.yaml:2:11", "Asia/Seoul"],
    ["site.yaml", "url: example.com\n", "site.yaml:1:6", "http"],
    ["site.yaml", "titel: a\n", "site.yaml:1:1", "titel"],
    ["authors.yaml", "tags:\n  name: 태그\n", "authors.yaml:1:1", "no address of the site"],
    ["authors.yaml", "minseo:\n  name: ''\n", "authors.yaml:2:9", ""],
    [
      "vocabulary.yaml",
      "plans: [다음 작전]\n",
      "vocabulary.yaml:1:1",
      "a setting that naeil knows",
    ],
    ["tags.yaml", "Docker:\n  aliases: 도커\n", "tags.yaml:2:12", "array"],
  ])("tells what is wrong in %s: %j", (name, text, place, words) => {
    const { messages } = readSettings(folderOf({ [name]: text }));
    expect(messages.map((m) => `${m.file}:${m.line}:${m.column}`)).toContain(place);
    expect(messages.map(sentence).join("\n")).toContain(words);
  });
});

test.each([
  ["https://example.github.io/naeil", "/naeil"],
  ["https://example.github.io/a/b/", "/a/b"],
  ["https://example.org", ""],
])("the path prefix of %s", (url, expected) => {
  const { site } = readSettings(folderOf({ "site.yaml": `url: ${url}\n` }));
  expect(pathPrefix(site)).toBe(expected);
});

test("SITE_URL overrides the site's address, and is checked like it", () => {
  vi.stubEnv("SITE_URL", "https://team.github.io/logs");
  expect(pathPrefix(readSettings(folderOf({})).site)).toBe("/logs");
  vi.stubEnv("SITE_URL", "logs");
  const { site, messages } = readSettings(folderOf({}));
  expect(site.url).toBe("http://localhost:9000");
  expect(messages).toMatchObject([{ rule: "settings-value", file: "SITE_URL", found: "logs" }]);
});
