import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileTil, makeFolder, runTil } from "./til";

let til: string;
let dir: string;

const log = `---
date: 2021-01-28
tags: [til, Docker]
---

## 배운 것

- 볼륨

## 내일 할 일

- [ ] 컨테이너 지우기
- [x] 이미지 받기
`;

beforeAll(() => {
  til = compileTil();
  dir = makeFolder({
    "log.md": log,
    "기록/첫 날 #1.md": log,
    [`${"각".normalize("NFD")}.md`]: log.normalize("NFD"),
    "crlf.md": log.replaceAll("\n", "\r\n"),
    "broken.md": "---\ntags: [til\n---\n",
    "2021/03/15.md": "# 오늘\n",
  });
  mkdirSync(join(dir, "folder.md"));
});

const entry = {
  date: "2021-01-28",
  until: null,
  author: null,
  tags: ["til", "Docker"],
  mentioned: [],
  tasks: [
    { text: "컨테이너 지우기", status: "open", line: 12 },
    { text: "이미지 받기", status: "done", line: 13 },
  ],
  messages: [],
};

describe("til inspect", () => {
  test.each([
    ["log.md"],
    ["./log.md"],
    ["기록/첫 날 #1.md"],
    [`${"각".normalize("NFD")}.md`],
    ["crlf.md"],
  ])("prints what is read from %s, under the path as it is given", async (file) => {
    const run = await runTil(til, ["inspect", file], dir);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(run.stdout)).toMatchObject({ ...entry, file });
  });

  test("prints the keys in their order", async () => {
    const { stdout } = await runTil(til, ["inspect", "log.md"], dir);
    const read = JSON.parse(stdout);
    expect(Object.keys(read).join()).toBe(
      "file,date,until,title,author,tags,mentioned,sections,tasks,messages",
    );
    expect(read.sections.at(-1)).toEqual({ kind: "plan", heading: "내일 할 일", line: 10 });
  });

  test("reads files in and outside of the content folder alike", async () => {
    const inside = await runTil(til, ["inspect", "2021/03/15.md"], dir, {
      env: { TIL_CONTENT: "." },
    });
    const below = await runTil(til, ["inspect", "15.md"], join(dir, "2021/03"), {
      env: { TIL_CONTENT: "../.." },
    });
    expect(JSON.parse(inside.stdout)).toMatchObject({ file: "2021/03/15.md", date: "2021-03-15" });
    expect(JSON.parse(below.stdout)).toMatchObject({ file: "15.md", date: "2021-03-15" });
  });

  test("goes on after files that can't be read, and ends with 1", async () => {
    const run = await runTil(til, ["inspect", "없음.md", "folder.md", "log.md"], dir);
    expect(run.code).toBe(1);
    expect(run.stderr).toBe(
      "til: can't read 없음.md: no such file or folder\n" +
        "til: can't read folder.md: that is a folder, not a file\n",
    );
    expect(JSON.parse(run.stdout).file).toBe("log.md");
  });

  test("ends with 1 where a log holds an error, which stands in its entry", async () => {
    const run = await runTil(til, ["inspect", "broken.md", "log.md"], dir);
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const [broken, fine] = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(broken.messages).toContainEqual(
      expect.objectContaining({ severity: "error", file: "broken.md", rule: "front-matter-yaml" }),
    );
    expect(fine.messages).toEqual([]);
  });
});

describe("stdout", () => {
  test("closed early ends the work quietly", async () => {
    const child = spawn(process.execPath, [til, "inspect", ...Array(20_000).fill("log.md")], {
      cwd: dir,
    });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))(
    "that takes no more is told, with exit code 1",
    async () => {
      const full = openSync("/dev/full", "w");
      const run = await runTil(til, ["inspect", "log.md"], dir, {
        stdio: ["ignore", full, "pipe"],
      });
      expect(run).toMatchObject({
        code: 1,
        stderr: "til: can't write the results: no space left\n",
      });
    },
  );
});
