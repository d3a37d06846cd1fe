import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileTil, runTil } from "../cli/til";
import { letters, page, text } from "../markdown/page";
import { decoded } from "../markdown/text-lines";
import { type BuiltSite, buildSite } from "../support/build-site";
import { folderOf } from "../support/folder";
import { filesBelow, pagesOf, readPage } from "../support/public-files";

// Everything at once that a folder of logs may hold by mistake, as far as it is no error.
const secret = "바깥의비밀";
const long = "가".repeat(83);
const times = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));
const deep = Array.from({ length: 10_000 }, (_, i) => `${" ".repeat(Math.min(i, 400))}- 층${i}`);
const log = (body: string) => `---\ntags: [글]\n---\n\n${body}\n`;

let content: string;
let site: BuiltSite;
let checked: string;

async function pictures(): Promise<Record<string, Uint8Array | string>> {
  const create = { width: 900, height: 600, channels: 3 as const, background: "#3366aa" };
  const noise = sharp({ create: { ...create, noise: { type: "gaussian", mean: 128, sigma: 60 } } });
  const [png, jpeg] = await Promise.all([
    sharp({ create }).png().toBuffer(),
    noise.jpeg().toBuffer(),
  ]);
  const spoilt = Uint8Array.from(png);
  spoilt.fill(7, 60, png.length - 20);
  const rotten = Uint8Array.from(png);
  rotten.fill(7, 90, png.length - 30);
  return {
    "그림/글.png": "그림이 아니라 글",
    "그림/빈.png": "",
    "그림/반.jpg": jpeg.subarray(0, jpeg.length / 2),
    "그림/반.png": png.subarray(0, png.length / 2),
    "그림/머리.png": png.subarray(0, 20),
    "그림/끝만.jpg": Uint8Array.of(0xff, 0xd8, 0xff, 0xd9),
    "그림/망가진.png": spoilt,
    "그림/속이 상한.png": rotten,
    "그림/실은 png.jpg": png,
    "그림/100% #1?.png": png,
    "그림/😀.png": png,
    [`그림/${long}.png`]: png,
    "그림/제자리.png": png,
    [`그림/${"한글.png".normalize("NFD")}`]: png,
  };
}

beforeAll(async () => {
  const images = await pictures();
  const shown = Object.keys(images).map(
    (path) => `![](<${encodeURI(path).replace("#", "%23").replace("?", "%3F")}>)`,
  );
  content = folderOf({
    "2025-10-01.md": "",
    "2025-10-02.md": Buffer.concat([
      Buffer.from("앞 "),
      Uint8Array.of(0xff, 0x80, 0),
      Buffer.from(" 뒤\n"),
    ]),
    "2025-10-03.md": `\uFEFF---\r\ntitle: 윈도우\r\n---\r\n\r\n비오엠 글\r\n\r\n## 내일 할 일\r\n\r\n- [ ] 씨알 계획\r\n`,
    ["2025-10-04-자모 이름.md".normalize("NFD")]: log("자모 글").normalize("NFD"),
    "2025-10-05.md": log("##\u3000전각 제목\n\n-\u3000전각 항목\n\n- [\u200B] 폭 없는 칸"),
    "2025-10-06.md": log(times("긴 글이다. **굵게** `코드` https://example.org/a\n\n", 1_000_000)),
    "2025-10-07.md": log(deep.join("\n")),
    "2025-10-08.md": log(
      ["[", "*", "`", ">", "_", "<", "|", "[^"].map((c) => times(c, 20_000)).join("\n\n끝글\n\n"),
    ),
    "2025-10-09.md": log(
      `![](없는.png)\n\n${shown.join("\n\n")}\n\n![](바깥.png) ![](../../../../etc/passwd)`,
    ),
    "2025-10-10.md": Uint8Array.of(
      0xbf,
      0xc0,
      0xb4,
      0xc3,
      0x20,
      0xc7,
      0xd1,
      0x20,
      0xc0,
      0xcf,
      0x0a,
    ),
    "2025-10-11.md": Buffer.from("\uFEFF유니코드 열여섯\n", "utf16le"),
    "2025-10-12.md/2025-10-12.md": log("폴더 안의 글"),
    "이름/2025-10-13 100% #1? 😀.md": log("이상한 이름의 글"),
    [`이름/${long}.md`]: log("긴 이름의 글"),
    "이름/2025-10-14-Lock.md": log("큰 글자"),
    "이름/2025-10-14-lock.md": log("작은 글자"),
    "2025-10-15.md": `---\ntags: [${"긴태그".repeat(60)}]\n---\n\n긴 태그의 글\n`,
    "2025-10-16.md": log("색 \x1b[31m빨강"),
    "2025-10-17.md": "---\ntitle: 머리만\n---\n",
    ...images,
  });
  const outside = mkdtempSync(join(tmpdir(), "naeil-outside-"));
  mkdirSync(join(outside, "folder"));
  writeFileSync(join(outside, "2025-09-01.md"), secret);
  writeFileSync(join(outside, "folder/2025-09-02.md"), secret);
  writeFileSync(join(outside, "p.png"), secret);
  symlinkSync(join(outside, "2025-09-01.md"), join(content, "2025-09-01.md"));
  symlinkSync(join(outside, "folder"), join(content, "바깥 폴더"));
  symlinkSync(join(outside, "p.png"), join(content, "바깥.png"));
  symlinkSync("nowhere.md", join(content, "2025-09-03.md"));
  symlinkSync("self.md", join(content, "self.md"));
  symlinkSync("..", join(content, "이름/고리"));
  symlinkSync("2025-10-05.md", join(content, "오늘.md"));
  symlinkSync("이름", join(content, "다른 길"));
  checked = (
    await runTil(compileTil(), ["check"], content, {
      env: { TIL_CONTENT: content, TIL_TODAY: "2025-10-20" },
    })
  ).stdout;
  site = await buildSite(content, { TIL_TODAY: "2025-10-20" });
}, 600_000);

afterAll(() => site?.remove());

const htmlOf = (end: string) =>
  readPage(site.publicDir, pagesOf(site.publicDir).find((url) => url.endsWith(end)) ?? end);
const textOf = (end: string) => letters(decoded(text(page(htmlOf(end)).main)));

function allFiles(dir: string): string[] {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => statSync(join(dir, path)).isFile());
}

test("the build succeeds", () => expect(site.code, site.output.slice(0, 20_000)).toBe(0));

test.each([
  ["2025-10-01.md:1:1 empty-log found no text below the front matter"],
  [
    "2025-10-02.md:1:3 text-encoding found bytes that are no UTF-8, shown as �, expected text saved as UTF-8",
  ],
  ["2025-10-02.md:1:5 control-character found the control character U+0000"],
  ["2025-10-05.md:5:3 odd-space found a full-width space"],
  ["2025-10-05.md:7:2 odd-space found a full-width space"],
  ["2025-10-05.md:9:4 odd-space found a zero-width space"],
  ["2025-10-09.md:5:5 missing-image found no file 없는.png"],
  ["broken-image found 그림/글.png, which is no image, expected an image that can be opened"],
  ["broken-image found 그림/빈.png, which is empty"],
  ["broken-image found 그림/반.jpg, which ends too early"],
  ["broken-image found 그림/반.png, which ends too early"],
  ["broken-image found 그림/머리.png, which is no image"],
  ["missing-image found 바깥.png, outside of the content folder"],
  ["missing-image found ../../../../etc/passwd, outside of the content folder"],
  ["2025-10-10.md:1:1 text-encoding found text in CP949 (EUC-KR)"],
  ["2025-10-11.md:1:1 text-encoding found text in UTF-16"],
  ["2025-10-16.md:5:3 control-character found the control character U+001B (escape)"],
  ["2025-10-17.md:3:1 empty-log"],
  ["2025-09-01.md:1:1 symbolic-link found a symbolic link to "],
  ["바깥 폴더:1:1 symbolic-link found a symbolic link to "],
  ["바깥.png:1:1 symbolic-link found a symbolic link to "],
  [
    "2025-09-03.md:1:1 symbolic-link found a symbolic link to nowhere.md, where nothing can be read",
  ],
  ["self.md:1:1 symbolic-link found a symbolic link to self.md, where nothing can be read"],
  ["이름/고리:1:1 symbolic-link found a symbolic link to .., which holds the link itself"],
])("it warns: %s", (words) => {
  expect(site.output).toContain(words);
  expect(checked).toContain(words);
});

test("til check tells the same as the build, and nothing else", () => {
  const places = (told: string) =>
    [...told.matchAll(/\S*?([^/\s]+:\d+:\d+ [a-z]+-[a-z-]+ found [^\n]*)/g)]
      .map(([, line]) => line)
      .sort();
  expect(places(checked)).toEqual(places(site.output));
});

describe("no text is lost", () => {
  test.each([
    ["/2025/10/02/", ["앞", "뒤"]],
    ["/2025/10/03/", ["윈도우", "비오엠 글", "씨알 계획"]],
    ["/2025/10/04/", ["자모 글"]],
    ["/2025/10/05/", ["전각 제목", "전각 항목", "폭 없는 칸"]],
    ["/2025/10/07/", ["층0", "층99", "층9999"]],
    ["/2025/10/08/", ["끝글", "[[[[", "****", "````", "<<<<", "[^[^"]],
    ["/2025/10/10/", ["오늘 한 일"]],
    ["/2025/10/11/", ["유니코드 열여섯"]],
    ["/2025/10/12/", ["폴더 안의 글"]],
    ["/2025/10/13/", ["이상한 이름의 글"]],
    ["/2025/10/14/", ["큰 글자"]],
    ["/2025/10/14-lock/", ["작은 글자"]],
    ["/2025/10/15/", ["긴 태그의 글"]],
    ["/2025/10/16/", ["빨강"]],
  ])("on %s", (url, words) => {
    const shown = textOf(url);
    for (const word of words) expect(shown.includes(letters(word)), word).toBe(true);
  });

  test("of a megabyte", () => {
    expect(
      textOf("/2025/10/06/").split(letters("긴 글이다. 굵게 코드 https://example.org/a")).length,
    ).toBeGreaterThan(15_000);
  });
});

test("every image that is one is published in sizes, every other file as it is", () => {
  const html = htmlOf("/2025/10/09/");
  expect(html.match(/<picture>/g)?.length).toBeGreaterThanOrEqual(5);
  const files = new Set(filesBelow(site.publicDir));
  const local = [...html.matchAll(/src="(\/static\/[^"]+)"/g)].map(([, src = ""]) =>
    decodeURIComponent(src.slice(1)),
  );
  expect(local.length).toBe(14);
  for (const path of local) expect(files).toContain(path.normalize("NFC"));
});

test("nothing from outside of the folder is published", () => {
  // Scripts that no page loads are left as they are, with what the panel of `gatsby develop` says.
  const shipped = allFiles(site.publicDir).filter((path) => !/^[^/]+\.js$/.test(path));
  const telling = shipped.filter((path) => {
    const bytes = readFileSync(join(site.publicDir, path));
    return bytes.includes(secret) || bytes.includes("root:x:0:0");
  });
  expect(telling).toEqual([]);
});

test("a log is published once, whatever other ways lead to it", () => {
  expect(pagesOf(site.publicDir).filter((url) => /\/2025\/10\/(05|14)/.test(url))).toHaveLength(3);
});

test("no page speaks of messages", () => {
  // Scripts that no page loads are left as they are, with what the panel of `gatsby develop` says.
  const shipped = allFiles(site.publicDir).filter((path) => !/^[^/]+\.js$/.test(path));
  const telling = shipped.filter((path) =>
    /확인할 점|npm start에서만|odd-space/.test(readFileSync(join(site.publicDir, path), "utf8")),
  );
  expect(telling).toEqual([]);
});
