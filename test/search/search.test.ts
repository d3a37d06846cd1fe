import { describe, expect, test } from "vitest";
import { countTags } from "../../src/search/facets";
import { search } from "../../src/search/search";
import { documentOf, documentsOfLines, filesOf, openFiles } from "./documents";

const lines = [
  "도커를 처음 써 봤다",
  "docker compose로 컨테이너를 띄웠다",
  "환경변수를 넘겼다",
  "환경 변수가 비어 있었다",
  "회의에서 정도와 의도를 이야기했다",
  "회의가 길었다. 정도는 지켰다. 의도가 있었다",
  "배포했는데 롤백했다",
  "배포를 자동화했다",
  "`MYSQL_DATABASE`와 application.yml을 고쳤다. getUserName()",
  "ＦＵＬＬ ＷＩＤＴＨ 글자, \u1103\u1169\u110f\u1165\u1105\u1173\u11af",
];

describe("a query finds", () => {
  const index = openFiles(filesOf(documentsOfLines(...lines)));
  test.each([
    ["도커", ["0", "1", "9"], "exact"],
    ["도커를", ["0", "1", "9"], "particle"],
    ["DOCKER", ["0", "1", "9"], "exact"],
    ["도ㅋ", ["0", "9"], "half-typed"],
    ["컨텡", ["1"], "half-typed"],
    ["환경 변수", ["2", "3"], "compound"],
    ["환경변수", ["2", "3"], "exact"],
    ["환경변수에서는", ["2", "3"], "particle"],
    ["회의", ["4", "5"], "exact"],
    ["정도", ["4", "5"], "exact"],
    ["의도", ["4", "5"], "exact"],
    ["배포", ["6", "7"], "exact"],
    ["배포했다", ["6", "7"], "stem"],
    ["ehzj", ["0", "1", "9"], "keyboard"],
    ["애찯ㄱ", ["0", "1", "9"], "keyboard"],
    ["ㅎㅇ", ["4", "5"], "initials"],
    ["회위", ["4", "5"], "typo"],
    ["mysql_database", ["8"], "exact"],
    ["database", ["8"], "exact"],
    ["application.yml", ["8"], "exact"],
    ["getUserName", ["8"], "exact"],
    ["user", ["8"], "exact"],
    ["full width", ["9"], "exact"],
    ["도커 컨테이너", ["1"], "alias"],
  ])("%s", async (query, titles, why) => {
    const { hits } = await search(index, { query });
    expect(hits.map(({ title }) => title).sort()).toEqual(titles);
    expect(hits[0]?.why).toBe(why);
  });

  test("exact hits before guessed ones, and says what it guessed", async () => {
    const { guesses } = await search(index, { query: "ehzj" });
    expect(guesses).toEqual([{ typed: "ehzj", meant: ["도커", "docker"], reason: "keyboard" }]);
  });

  test("and marks the words", async () => {
    const { hits } = await search(index, { query: "환경변수" });
    const marked = hits.map(({ excerpt, excerptMarks }) =>
      excerptMarks.map(([a, b]) => excerpt.slice(a, b)),
    );
    expect(marked.flat().sort()).toEqual(["환경 변수", "환경변수"]);
  });
});

describe("tags, authors and days", () => {
  const jiho = { id: "jiho", name: "박지호" };
  const documents = [
    documentOf({
      url: "/a/",
      date: "2025-11-02",
      title: "a",
      tags: ["Docker", "MySQL"],
      lines: ["도커"],
    }),
    documentOf({
      url: "/b/",
      date: "2025-10-31",
      title: "b",
      tags: ["Docker"],
      author: jiho,
      lines: ["도커"],
    }),
    documentOf({
      url: "/c/",
      date: "2025-10-01",
      title: "c",
      tags: ["회고"],
      lines: ["도커"],
      mentioned: [{ name: "Kafka", url: "/tags/kafka/" }],
    }),
    documentOf({ url: "/d/", date: null, title: "d", lines: ["도커"] }),
  ];
  const index = openFiles(filesOf(documents));
  test.each([
    ["#docker", ["a", "b"]],
    ["#도커 도커", ["a", "b"]],
    ["#docker #mysql", ["a"]],
    ["도커 author:jiho", ["b"]],
    ["도커 author:박지호", ["b"]],
    ["from:2025-10-31", ["a", "b"]],
    ["from:2025-10 to:2025-10", ["b", "c"]],
    ["to:2025", ["a", "b", "c"]],
    ["#kafka", ["c"]],
    ["#docker #회고", []],
  ])("%s", async (query, titles) => {
    const { hits } = await search(index, { query, sort: "date" });
    expect(hits.map(({ title }) => title)).toEqual(titles);
  });

  test("facets count the tags of what was found", async () => {
    const { places } = await search(index, { query: "도커 #docker" });
    const facets = await countTags(index, places);
    expect(facets.map(({ name, count }) => [name, count])).toEqual([
      ["Docker", 2],
      ["MySQL", 1],
    ]);
  });

  test("pages follow each other", async () => {
    const pages = [0, 1, 2, 3].map((offset) => search(index, { query: "도커", offset, limit: 1 }));
    const titles = (await Promise.all(pages)).map(({ hits }) => hits[0]?.title);
    expect([...titles].sort()).toEqual(["a", "b", "c", "d"]);
  });
});
