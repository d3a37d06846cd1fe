import { afterAll, beforeAll, expect, test } from "vitest";
import { compileTil, runTil } from "../cli/til";
import { type BuiltSite, buildSite } from "../support/build-site";
import { folderOf } from "../support/folder";

let site: BuiltSite;
let checked: string;

beforeAll(async () => {
  const content = folderOf({
    "site.yaml": "title: t\nlanguage: klingon\n",
    "authors.yaml": "minseo:\n  name: 김민서\njiho:\n  name: 박지호\n  avatar: no.png\n",
    "minseo/2025-10-13.md": "하나\n",
    "minseo/old/2025-10-13.md": "둘\n",
    "emma/2025-10-13.md": "셋\n",
    "minseo/2025-10-14.md": "---\ntitle: [\n---\n\n넷\n",
    "minseo/2025-10-15.md": "---\ntags:\n\t- 도커\n---\n\n다섯\n",
    "minseo/2025-10-16.md": "---\ntitle: {{ title }}\n---\n\n여섯\n",
    "minseo/2025-10-17.md": "---\ndate: 2025-02-30\ntags: {a: 1}\n---\n\n일곱\n",
    "minseo/2025-10-18.md": "---\ntitle: 닫지 않음\n\n여덟\n",
    ["메모.md".normalize("NFC")]: "---\nauthor: minseo\n---\n\n아홉\n",
    ["메모.md".normalize("NFD")]: "---\nauthor: minseo\n---\n\n열\n",
    "tags.yaml": Uint8Array.of(0x61, 0x3a, 0x20, 0xff, 0x0a),
    "vocabulary.yaml/없음.txt": "",
  });
  checked = (await runTil(compileTil(), ["check"], content, { env: { TIL_CONTENT: content } }))
    .stdout;
  site = await buildSite(content);
});

afterAll(() => site?.remove());

test("a build with errors fails", () => expect(site.code).not.toBe(0));

test.each([
  ["a wrong setting", /site\.yaml:2:11 settings-value/],
  ["an unknown author", /emma\/2025-10-13\.md:1:1 unknown-author found the author “emma”/],
  [
    "two logs with one address, both named",
    /minseo\/old\/2025-10-13\.md:1:1 same-address .*minseo\/2025-10-13\.md/,
  ],
  ["an avatar that is not there", /authors\.yaml:1:1 missing-image found no file no\.png/],
  ["front matter that is no YAML", /minseo\/2025-10-14\.md:\d+:\d+ front-matter-yaml/],
  [
    "a tab in it",
    /minseo\/2025-10-15\.md:3:1 front-matter-yaml found YAML that cannot be read \(Tabs/,
  ],
  [
    "a title that is an object",
    /minseo\/2025-10-16\.md:2:8 front-matter-type found a mapping as title/,
  ],
  ["a day that does not exist", /minseo\/2025-10-17\.md:2:7 impossible-date/],
  ["tags that are none", /minseo\/2025-10-17\.md:3:7 tags-type/],
  [
    "front matter without an end",
    /minseo\/2025-10-18\.md:1:1 front-matter-yaml found front matter that is never closed/,
  ],
  [
    "names that look the same",
    /메모\.md:1:1 same-address found the address \/minseo\/notes\/메모\/ twice/,
  ],
  ["settings that are no text", /tags\.yaml:1:4 settings-yaml found bytes that are no UTF-8/],
  [
    "settings that are a folder",
    /vocabulary\.yaml:1:1 unreadable-file found what can't be read \(that is a folder, not a file\)/,
  ],
])("it tells %s, and til check does too", (_, words) => {
  expect(site.output).toMatch(words);
  expect(checked).toMatch(words);
});

test("all errors are told at once, and nothing but what til check tells", () => {
  expect(site.output.match(/The logs have errors:/g)).toHaveLength(1);
  const lines = (told: string) =>
    [...told.matchAll(/[^/\s]+:\d+:\d+ [a-z]+-[a-z-]+ found [^\n]*/g)].map(([line]) => line).sort();
  expect(lines(site.output)).toEqual(lines(checked));
});
