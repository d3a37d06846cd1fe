import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, gatsbyBuild } from "../support/build-site";
import { folderOf } from "../support/folder";
import { filesBelow, readPage } from "../support/public-files";

const secret = "거둬들인이야기";
const widget = `import { Children } from "react";
import "./widget.css";
export const Widget = ({ children }) => <output>{\`자식 \${Children.count(children)}\`}</output>;
`;
const mdx = `import { Widget } from "./widget";

# 큰 제목

<Widget />

## 아쉬운 점

- 늦었다

![](<./그림 하나.png>)

<img src="./그림 하나.png" alt="JSX" />

---

[그날](../2025-10-13.md#아쉬운-점) · [뿌리](/tags/)

${secret}
`;

// A site that is built again and again in one place, as on the machine that publishes it.
describe("building again with the cache kept", () => {
  let content: string;
  let project: string;
  const build = async () => {
    const env = { TIL_CONTENT: content, TIL_TODAY: "2025-10-20", SITE_URL: "https://a.kr/b" };
    const { code, output } = await gatsbyBuild(project, env, "--verbose");
    expect(code, output).toBe(0);
    return output;
  };
  const html = (url: string) => readPage(join(project, "public"), url);
  const pictures = () =>
    filesBelow(join(project, "public")).filter((path) => path.endsWith("og.png"));
  const pictureTimes = () =>
    new Map(pictures().map((path) => [path, statSync(join(project, "public", path)).mtimeMs]));
  const telling = () =>
    filesBelow(join(project, "public")).filter(
      (path) =>
        readFileSync(join(project, "public", path)).includes(secret) || path.includes(secret),
    );

  beforeAll(async () => {
    const colour = { r: 200, g: 60, b: 30 };
    const png = await sharp({
      create: { width: 900, height: 600, channels: 3, background: colour },
    })
      .png()
      .toBuffer();
    content = folderOf({
      "authors.yaml": "minseo:\n  name: 김민서\n",
      "2025-10-13.md": "하루\n\n## 아쉬운 점\n\n- 없다\n",
      "2025-10-01.md": "첫날\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n",
      "2025-10-02.md": "도커 볼륨을 정리했다.\n\n## 내일 할 일\n\n- 백업 스크립트\n",
      "2025-10-03.md": "쉬었다.\n",
      "2025-10-16.md": "넷째 날\n\n## 내일 할 일\n\n- 새 계획\n",
      "2025-10-14.md": `---\ntags: [도커]\n---\n\n${secret}\n\n![](./${secret}.png)\n`,
      [`${secret}.png`]: png,
      "2025-10-15/index.mdx": mdx,
      "2025-10-15/widget.jsx": widget,
      "2025-10-15/widget.css": "output { outline: 7px solid red }\n",
      ["2025-10-15/그림 하나.png".normalize("NFD")]: png,
    });
    project = copyProject();
    await build();
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("an .mdx log has its images, its links and its component as written", () => {
    const page = html("/minseo/2025/10/15/");
    expect(page.match(/<picture>/g)).toHaveLength(2);
    expect(page.includes("자식 0")).toBe(true);
    const links = [...page.matchAll(/href="([^"]*)">(?:그날|뿌리)</g)].map(([, to = ""]) => to);
    expect(links.map(decodeURI)).toEqual(["/b/minseo/2025/10/13/#아쉬운-점", "/b/tags/"]);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.includes("outline:7px solid red")).toBe(true);
  });

  test("a component's styles are on its own page alone", () => {
    for (const url of ["/minseo/2025/10/13/", "/"]) {
      expect(html(url).includes("outline:7px solid red"), url).toBe(false);
    }
  });

  test("after one edit only the pages that it changes are rendered again, and no other picture is drawn", async () => {
    const drawn = pictureTimes();
    writeFileSync(join(content, "2025-10-13.md"), "다른 하루\n\n## 아쉬운 점\n\n- 없다\n");
    const output = await build();
    expect(output).toContain("Creating 1 worker");
    expect(html("/minseo/2025/10/13/")).toContain("다른 하루");
    expect(readPage(join(project, "public"), "rss.xml")).toContain("다른 하루");
    // The log itself, what shows how it begins (the index, its week), and its author's calendar.
    expect(output).toMatch(/Building static HTML for pages - [\d.]+s - 4\/4 /);
    expect(drawn.size).toBe(7);
    const again = [...pictureTimes()].filter(([path, time]) => drawn.get(path) !== time);
    expect(again.map(([path]) => path)).toEqual(["minseo/2025/10/13/og.png"]);
  });

  test("after an edit of a plan only the pages of its threads are rendered again", async () => {
    expect(html("/minseo/2025/10/02/")).toMatch(/data-state="touched"/);
    writeFileSync(
      join(content, "2025-10-01.md"),
      "첫날\n\n## 내일 할 일\n\n- 도커 볼륨 정리하기\n- 영어 단어 외우기\n",
    );
    const output = await build();
    expect(html("/minseo/2025/10/02/")).toContain("영어 단어 외우기");
    // The log itself, the log of the day on which it is due, all tasks, the author's tasks, and the calendars.
    expect(output).toMatch(/Building static HTML for pages - [\d.]+s - 6\/6 /);
  });

  test("what is withdrawn is gone from every file, and comes back whole", async () => {
    const log = readFileSync(join(content, "2025-10-14.md"), "utf8");
    writeFileSync(join(content, "2025-10-14.md"), log.replace("---\n", "---\ndraft: true\n"));
    rmSync(join(content, "2025-10-15/index.mdx"));
    await build();
    expect(telling()).toEqual([]);

    writeFileSync(join(content, "2025-10-14.md"), log);
    await build();
    for (const feed of ["rss.xml", "tags/docker/feed.json"]) {
      expect(readPage(join(project, "public"), feed)).toContain(secret);
    }
    const sources = [...html("/minseo/2025/10/14/").matchAll(/(?:src|srcset)="([^"]*)"/gi)].flatMap(
      ([, value = ""]) => value.split(",").map((part) => part.trim().split(" ")[0] ?? ""),
    );
    const files = sources.filter((source) => source.startsWith("/b/static/"));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const path = join(project, "public", decodeURIComponent(file.slice("/b".length)));
      expect(existsSync(path), path).toBe(true);
    }
  });

  test("a file that comes, changes or goes changes the page that refers to it", async () => {
    const page = () => html("/minseo/2025/10/03/");
    const place = () => page().match(/\/b\/static\/[0-9a-f]{32}\/notes\.pdf/)?.[0];
    writeFileSync(join(content, "2025-10-03.md"), "쉬었다. [적은 것](notes.pdf)\n");
    await build();
    expect(place()).toBeUndefined();
    writeFileSync(join(content, "notes.pdf"), "하나");
    await build();
    const first = place();
    writeFileSync(join(content, "notes.pdf"), "둘");
    const output = await build();
    expect(output).toMatch(/Building static HTML for pages - [\d.]+s - 1\/1 /);
    const second = place();
    expect(new Set([first, second, undefined]).size).toBe(3);
    rmSync(join(content, "notes.pdf"));
    await build();
    expect(place()).toBeUndefined();
  });

  test("what the dictionary says anew is read anew from logs that did not change", async () => {
    writeFileSync(
      join(content, "tags.yaml"),
      "컨테이너:\n  aliases: [도커]\n거둠:\n  aliases: [하루]\n",
    );
    await build();
    expect(html("/tags/컨테이너/")).toContain("/b/minseo/2025/10/14/");
    expect(html("/tags/거둠/")).toContain("/b/minseo/2025/10/13/");
  });

  test("pictures that nobody wants any more are gone, and no page names them", async () => {
    expect(pictures()).toHaveLength(6);
    writeFileSync(join(content, "site.yaml"), "cards: false\n");
    await build();
    expect(pictures()).toEqual([]);
    expect(html("/minseo/2025/10/13/")).not.toContain("og.png");
  });

  test("where the folder of logs has moved, they are all there still", async () => {
    const pages = () =>
      filesBelow(join(project, "public")).filter((path) => path.endsWith(".html"));
    const before = pages();
    const elsewhere = `${content}-moved`;
    renameSync(content, elsewhere);
    content = elsewhere;
    await build();
    expect(pages()).toEqual(before);
  });

  test("a newer naeil renders all texts anew", async () => {
    const code = join(project, "src/markdown/sections.ts");
    writeFileSync(code, readFileSync(code, "utf8").replace('"section"', '"aside"'));
    await build();
    expect(html("/minseo/2025/10/13/")).toMatch(/<aside[^>]* data-kind="reflection"/);
  });
});
