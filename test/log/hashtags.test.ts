import { describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const tags = (body: string, front = "") =>
  readLog(`${front}${body}`, "2024-03-04.md").entries[0]?.tags;

describe("hashtags", () => {
  test.each([
    ["#TIL", ["TIL"]],
    ["#TIL 2024-03-04", ["TIL"]],
    ["글 #도커 와 #네트워크, (#dns)", ["도커", "네트워크", "dns"]],
    ["- [ ] 공부 #java/stream", ["java/stream"]],
    ["#C++ #c# #.net", ["C++", "c#", ".net"]],
    ["＃全角 です", ["全角"]],
    ["#标签# 글", ["标签"]],
    ["\\#커피 \\#차", ["커피", "차"]],
    ["#a\n#A", ["a"]],
  ])("%j has %j", (body, expected) => {
    expect(tags(body)).toEqual(expected);
  });

  test.each([
    "# 제목",
    "## #제목 안에서",
    "`#code`",
    "```\n#code\n```",
    "https://example.com/a #1 #12",
    '[x](#anchor) <a href="#b">',
    "#fff #aabbcc #ff8800로",
    "#include <stdio.h>",
    "C# 과 F#",
    "#main { 폭을 줄였다 }",
    "#Issue 10 을 고쳤다",
    "a#b",
    "a\\#b \\#12",
    "\\#처럼쓰는글",
    "\\#머리 와 \\#발 사이",
    "<!-- #c -->",
    "#",
  ])("%j has none", (body) => {
    expect(tags(body)).toEqual([]);
  });

  test("stand behind the tags of the front matter", () => {
    expect(tags("#docker #Til\n", "---\ntags: [til]\n---\n")).toEqual(["til", "docker"]);
  });
});
