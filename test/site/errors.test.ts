import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "../support/build-site";
import { folderOf } from "../support/folder";

let site: BuiltSite;

beforeAll(async () => {
  const content = folderOf({
    "site.yaml": "title: t\nlanguage: klingon\n",
    "authors.yaml": "minseo:\n  name: 김민서\njiho:\n  name: 박지호\n  avatar: no.png\n",
    "minseo/2025-10-13.md": "하나\n",
    "minseo/old/2025-10-13.md": "둘\n",
    "emma/2025-10-13.md": "셋\n",
    "minseo/2025-10-14.md": "---\ntitle: [\n---\n\n넷\n",
  });
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
])("it tells %s", (_, words) => expect(site.output).toMatch(words));
