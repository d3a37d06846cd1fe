import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { compileTil, makeFolder, type Run, runTil } from "./til";

let til: string;
let dir: string;

const files = {
  "content/authors.yaml": "minseo:\n  name: 김민서\njiho:\n  name: 박지호\n",
  "content/tags.yaml": "배치 작업:\n  aliases: [야간잡]\n",
  "content/minseo/2025-10-13.md":
    "---\ntags: [Docker]\n---\n\n도커로 컨테이너를 띄웠다.\n\n## 내일 할 일\n\n- [ ] 환경 변수 정리\n",
  "content/minseo/2025-10-14.md":
    "---\ntags: [Docker, MySQL]\n---\n\n환경변수를 컨테이너에 넘겼다.\n",
  "content/jiho/2025-10-15.md": "docker를 지우고 야간잡을 돌렸다.\n",
  "content/jiho/2025-10-16.md": "---\ndraft: true\n---\n\n비밀스러운초안이다. 도커.\n",
  "content/jiho/2025-12-24.md": "도커는 내일의 비밀스러운초안이다.\n",
};

beforeAll(() => {
  til = compileTil();
  dir = makeFolder(files);
});

const search = (...args: string[]): Promise<Run> => runTil(til, ["search", ...args], dir);
const index = (...args: string[]): Promise<Run> => runTil(til, ["index", ...args], dir);
const urls = ({ stdout }: Run): string[] =>
  stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).url]));

describe("til search", () => {
  test.each([
    [["도커"], ["/jiho/2025/10/15/", "/minseo/2025/10/13/", "/minseo/2025/10/14/"]],
    [["도커", "--author", "jiho"], ["/jiho/2025/10/15/"]],
    [["환경 변수"], ["/minseo/2025/10/13/", "/minseo/2025/10/14/"]],
    [["환경", "변수", "--tag", "mysql"], ["/minseo/2025/10/14/"]],
    [["--tag", "docker", "--tag", "mysql"], ["/minseo/2025/10/14/"]],
    [["#docker", "컨테이너", "--since", "2025-10-14"], ["/minseo/2025/10/14/"]],
    [["컨테이너", "--until", "2025-10-13"], ["/minseo/2025/10/13/"]],
    [["배치 작업"], ["/jiho/2025/10/15/"]],
    [["비밀스러운초안"], []],
  ])("%j", async (args, expected) => {
    const run = await search(...args, "--json", "--sort", "date");
    expect(urls(run).sort()).toEqual(expected);
    expect(run.code).toBe(0);
  });

  test("--json prints url, date, title, score and why", async () => {
    const { stdout } = await search("ehzj", "--json", "--limit", "1");
    expect(Object.keys(JSON.parse(stdout))).toEqual(["url", "date", "title", "score", "why"]);
    expect(JSON.parse(stdout)).toMatchObject({ why: "keyboard" });
  });

  test("tells a person what was found and guessed, with the place", async () => {
    const { stdout, stderr } = await search("ehzj", "--limit", "1");
    expect(stdout).toMatch(/^2025-10-1\d {2}.*\n {12}\/.*\n {12}.*(?:도커|docker|컨테이너)/);
    expect(stderr).toMatch(/^found by 도커.* for “ehzj”\n3 logs, 1 shown\n$/);
  });

  test.each([
    [[], 2, "nothing to look for"],
    [["도커", "--since", "2025-02-30"], 2, "2025-02-30 is no day"],
    [["도커", "--limit", "0"], 2, "--limit is a number"],
    [["도커", "--limit", "many"], 2, "--limit is a number"],
    [["도커", "--author", "nobody"], 1, "no log is by nobody"],
    [["--tag", "없는태그"], 1, "no log has the tag 없는태그"],
    [["도커", "--index", "content"], 1, "the index lacks index.bin"],
  ])("%j is answered with %i: %s", async (args, code, sentence) => {
    const run = await search(...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(sentence);
    expect(run.stdout).toBe("");
  });
});

describe("til index", () => {
  test("writes an index that til search reads, and no draft into any file", async () => {
    const run = await index("--out", "out");
    expect([run.code, run.stdout]).toEqual([0, "out/index.bin\n"]);
    const found = await search("도커", "--index", "out", "--json");
    expect(urls(found)).toHaveLength(3);
    for (const path of readdirSync(join(dir, "out"), { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".bin")) continue;
      const text = inflateRawSync(readFileSync(join(dir, "out", path))).toString("utf8");
      expect(text).not.toMatch(/비밀|2025-10-16|2025\/12/);
    }
  });

  test("replaces its own index and leaves other files alone", async () => {
    await index("--out", "own");
    const before = readdirSync(join(dir, "own"));
    writeFileSync(join(dir, "own/notes.txt"), "mine");
    mkdirSync(join(dir, "more"), { recursive: true });
    writeFileSync(join(dir, "more/2025-10-13.md"), "다른 글\n");
    const run = await runTil(til, ["index", "--out", "own"], dir, { env: { TIL_CONTENT: "more" } });
    expect(run.code).toBe(0);
    const after = readdirSync(join(dir, "own"));
    expect(after).toContain("notes.txt");
    expect(after.filter((name) => before.includes(name))).toEqual(["index.bin"]);
  });

  test("never writes over a file that is not its own", async () => {
    mkdirSync(join(dir, "theirs"), { recursive: true });
    writeFileSync(join(dir, "theirs/index.bin"), "theirs");
    const run = await index("--out", "theirs");
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("theirs/index.bin stands there");
    expect(readFileSync(join(dir, "theirs/index.bin"), "utf8")).toBe("theirs");
    expect(existsSync(join(dir, "theirs/t0.bin"))).toBe(false);
  });
});
