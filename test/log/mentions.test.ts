import { describe, expect, test } from "vitest";
import { termFinder } from "../../src/log/mentions";
import { readLog } from "../../src/log/read-log";
import { type TagTerm, tagDictionary } from "../../src/log/tag-dictionary";
import { tagKey } from "../../src/urls";

const { find, termOf } = termFinder();
const nameOf = (tag: string) => termOf(tag)?.name ?? null;
const namesOf = ({ name, ko, en, aliases = [], exact = [] }: TagTerm) =>
  [name, ko, en, ...aliases, ...exact].filter((called) => called !== undefined);

describe("terms in a text", () => {
  test.each([
    ["도커를 켜고 도커로 돌렸다. 도커는 무겁다.", ["Docker"]],
    ["docker, DOCKER, Docker의", ["Docker"]],
    ["스프링부트와 스프링 부트, spring-boot", ["Spring Boot"]],
    ["스프링에서만", ["Spring"]],
    ["Next.js 로 바꿨다", ["Next.js"]],
    ["C++와 C#, .NET, ASP.NET", ["C++", "C#", ".NET", "ASP.NET"]],
    ["Dockerfile 을 쓰고 mockMvc 로 검사", ["Docker", "Spring MVC"]],
    ["Playwright와 우분투", ["Playwright", "Ubuntu"]],
    ["C언어로 짰다", ["C"]],
    ["자바스크립트는 자바가 아니다", ["JavaScript", "Java"]],
    ["Java8과 JUnit5", ["Java", "JUnit"]],
    ["JPA의 N+1", ["JPA"]],
    ["배포했다. 배포하는 법", ["Deployment"]],
    ["(MySQL)·Redis/nginx", ["MySQL", "Redis", "nginx"]],
    ["깃을 배웠다", ["Git"]],
    ["Rust を書いた", ["Rust"]],
    // The one letter that is longer in lower case shifts nothing behind it.
    ["İİİ İstanbul에서 Redis와 도커를", ["Redis", "Docker"]],
    ["React.memo", []],
    ["기술 스택을 정했다", []],
  ])("%s: %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  test.each([
    "다음(Next)은 C 와 R 과 Go",
    "도커빌, 자바섬의, 깃발, 스프링클러",
    "javax.docker.internal",
    "rest of the day",
    "an optional process",
    "my-react, react-dom",
    "dockerize",
  ])("%s mentions none", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("a log", () => {
  const read = (text: string, terms?: Parameters<typeof readLog>[2]) =>
    readLog(text, "2024-03-04.md", terms).entries[0];

  test("mentions what stands in its title and text, but not in code and addresses", () => {
    const text =
      "---\ntitle: 도커 첫날\n---\n`git rebase` 했다.\n\n```sh\nkubectl get pods\n```\n[여기](https://mysql.com) <!-- redis -->\n";
    expect(read(text)?.mentioned).toEqual(["Docker", "Git", "Rebase"]);
  });

  test("does not mention what its author made a tag", () => {
    expect(read("---\ntags: [도커]\n---\nDocker 와 nginx\n")).toMatchObject({
      tags: ["도커"],
      mentioned: ["nginx"],
    });
  });

  test("is read with the terms of a team as well", () => {
    const terms = [{ name: "Naeil", ko: "내일로그", aliases: ["til site"] }];
    expect(read("내일로그를 고쳤다\n", { terms })?.mentioned).toEqual(["Naeil"]);
    expect(read("내일로그를 고쳤다\n")?.mentioned).toEqual([]);
  });
});

describe("the dictionary", () => {
  test("names every tag once, under every name it has", () => {
    expect(["도커", "DOCKER", "docker", "넥스트js", "PR", "k8s", "정규식"].map(nameOf)).toEqual([
      "Docker",
      "Docker",
      "Docker",
      "Next.js",
      "Pull Request",
      "Kubernetes",
      "Regular Expression",
    ]);
    expect(nameOf("아무것도 아닌 것")).toBeNull();
  });

  test("takes no tag for another of which it merely speaks", () => {
    const tags = ["playwright", "Ubuntu", "ATDD", ".NET", "dockerfile", "Docker Hub", "npx"];
    expect(tags.map(nameOf)).toEqual(["Playwright", "Ubuntu", "ATDD", ".NET", null, null, null]);
  });

  test("gives no name to two terms", () => {
    const owners = new Map<string, string>();
    for (const term of tagDictionary) {
      for (const called of namesOf(term)) {
        const owner = owners.get(tagKey(called)) ?? term.name;
        expect(owner, `what ${called} names`).toBe(term.name);
        owners.set(tagKey(called), owner);
      }
    }
  });

  test("has no sign of a term that names a term or is a sign of another, and finds each", () => {
    const names = new Set(tagDictionary.flatMap(namesOf).map(tagKey));
    for (const { name, signs = [] } of tagDictionary) {
      for (const sign of signs) {
        expect(names, sign).not.toContain(tagKey(sign));
        expect(find(sign), sign).toEqual([name]);
      }
    }
  });

  test("knows every parent, and nothing is its own ancestor", () => {
    const parents = new Map(tagDictionary.map(({ name, parent }) => [name, parent]));
    for (const { name } of tagDictionary) {
      const line = [name];
      for (let up = parents.get(name); up !== undefined; up = parents.get(up)) {
        expect(parents.has(up), `${up}, the parent of ${line.at(-1)}`).toBe(true);
        expect(line).not.toContain(up);
        line.push(up);
      }
    }
  });
});
