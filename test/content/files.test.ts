import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/content/decode-text";
import { findBeside } from "../../src/content/find-beside";
import { findLogs } from "../../src/content/find-logs";
import { imageProblem } from "../../src/content/image-problem";
import { messageLine } from "../../src/log/message";
import { folderOf } from "../support/folder";

describe("text", () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
  test.each<[string, Uint8Array, string, string | null]>([
    ["UTF-8", Buffer.from("오늘\n"), "오늘\n", null],
    ["UTF-8 that holds a �", Buffer.from("오\uFFFD늘\n"), "오\uFFFD늘\n", null],
    [
      "a byte that is none",
      Buffer.concat([Buffer.from("가\n나\uFFFD"), Uint8Array.of(0x80)]),
      "가\n나\uFFFD\uFFFD",
      "2:3 bytes that are no UTF-8, shown as �",
    ],
    ["UTF-16", utf16("오늘\n"), "오늘\n", "1:1 text in UTF-16"],
    ["UTF-16 the other way", utf16("오늘\n").swap16(), "오늘\n", "1:1 text in UTF-16"],
    [
      "CP949",
      Uint8Array.of(0x41, 0x0a, 0xbf, 0xc0, 0xb4, 0xc3),
      "A\n오늘",
      "2:1 text in CP949 (EUC-KR)",
    ],
    [
      "the beginning of a letter",
      Uint8Array.of(0x61, 0xea, 0xb0),
      "a\uFFFD",
      "1:2 bytes that are no UTF-8, shown as �",
    ],
    ["nothing", new Uint8Array(), "", null],
  ])("in %s", (_, bytes, text, told) => {
    const { text: read, problem } = decodeText(bytes);
    expect(read.replace(/^\uFEFF/, "")).toBe(text);
    expect(problem && `${problem.line}:${problem.column} ${problem.found}`).toBe(told);
  });
});

describe("symbolic links", () => {
  const dir = folderOf({ "a/2025-10-13.md": "하나", "b/2025-10-14.md": "둘", "a/p.png": "" });
  const outside = folderOf({ "2025-10-15.md": "밖", "folder/2025-10-16.md": "밖" });
  symlinkSync(join(outside, "2025-10-15.md"), join(dir, "a/out.md"));
  symlinkSync(join(outside, "folder"), join(dir, "out"));
  symlinkSync("../b", join(dir, "a/to-b"));
  symlinkSync("../a", join(dir, "b/to-a"));
  symlinkSync("..", join(dir, "a/up"));
  symlinkSync("gone", join(dir, "a/gone.md"));
  mkdirSync(join(dir, "c.md"));

  test("are no logs of their own, and told where they lead nowhere", () => {
    const { paths, messages } = findLogs(dir);
    expect(paths).toEqual(["a/2025-10-13.md", "b/2025-10-14.md"]);
    expect(
      messages
        .map(messageLine)
        .map((line) => line.replace(outside, "OUT"))
        .sort(),
    ).toEqual(
      [
        "a/gone.md:1:1 symbolic-link found a symbolic link to gone, where nothing can be read",
        "a/out.md:1:1 symbolic-link found a symbolic link to OUT/2025-10-15.md, which lies outside of the content folder",
        "a/up:1:1 symbolic-link found a symbolic link to .., which holds the link itself",
        "out:1:1 symbolic-link found a symbolic link to OUT/folder, which lies outside of the content folder",
      ].map(
        (line) =>
          `${line}, expected one to a file or folder inside of the content folder: nothing else is published`,
      ),
    );
  });
});

test("a file beside a log is found by its letters, and first by how they are written", () => {
  const [nfc, nfd] = ["그림.png".normalize("NFC"), "그림.png".normalize("NFD")];
  const dir = folderOf({
    [`x/${nfc}`]: "1",
    [`x/${nfd}`]: "2",
    [`${"나".normalize("NFD")}/a.png`]: "3",
  });
  const log = join(dir, "2025-10-13.md");
  expect(findBeside(log, `x/${nfc}`)).toBe(join(dir, "x", nfc));
  expect(findBeside(log, `x/${nfd}`)).toBe(join(dir, "x", nfd));
  expect(findBeside(log, "나/a.png")).toBe(join(dir, "나".normalize("NFD"), "a.png"));
  expect(findBeside(log, "나/b.png")).toBe(undefined);
});

test.each<[string, Uint8Array | string, string | null]>([
  ["a.png", "", "is empty"],
  ["a.svg", "", "is empty"],
  ["a.png", "글", "is no image"],
  ["a.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), "ends too early"],
  [
    "a.jpg",
    Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
    "is HEIC, which browsers do not show",
  ],
  ["a.png", Buffer.from("GIF89a............", "latin1"), null],
  ["a.txt", "", null],
])("the image %s that holds %j", (name, bytes, problem) => {
  expect(imageProblem(join(folderOf({ [name]: bytes }), name))).toBe(problem);
});
