import { expect, test } from "vitest";
import { bindDataset } from "../../src/seed/bind-dataset";
import { defineDataset, email, nickname, personName, sentence } from "../../src/seed/dataset-words";
import { nameWords } from "../../src/seed/words/name-words";
import { nicknameWords } from "../../src/seed/words/nickname-words";
import { sentencePatterns } from "../../src/seed/words/sentence-words";
import { columnOf } from "./bound-rows";

const lists = [
  ...Object.values(nicknameWords).flatMap(({ how, who }) => [how, who]),
  ...Object.values(nameWords).flatMap(({ family, given }) => [family, given]),
  ...Object.values(sentencePatterns)
    .flat(2)
    .map((part) => (typeof part === "string" ? [part] : part.words)),
] as (readonly string[])[];

test("no word needs an escape in any row format, and none stands twice in its list", () => {
  expect(lists.flat().filter((word) => /[\\"',\t\n\r]/.test(word))).toEqual([]);
  expect(lists.filter((words) => new Set(words).size < words.length)).toEqual([]);
});

test("what is made of them reads like this", () => {
  const columns = {
    nickname: nickname(),
    name: personName(),
    email: email(),
    sentence: sentence(),
  };
  const tables = bindDataset(defineDataset("words").table("t", { columns }), { seed: 4, rows: 6 });
  const all = Object.keys(columns).map((column) => [column, columnOf(tables, "t", column)]);
  expect(Object.fromEntries(all)).toMatchInlineSnapshot(`
    {
      "email": [
        "lazy.whale8632@example.com",
        "busy.duck6454@example.com",
        "brave.raccoon8828@example.com",
        "bold.gator7948@example.com",
        "swift.duck2476@example.com",
        "swift.squirrel224@example.com",
      ],
      "name": [
        "오민서",
        "James Smith",
        "Melissa Taylor",
        "Matthew Taylor",
        "노준우",
        "오지원",
      ],
      "nickname": [
        "씩씩한올빼미4549",
        "lucky_deer4199",
        "배고픈악어2713",
        "lazy_squirrel1566",
        "꿈꾸는햄스터5407",
        "졸린코알라7753",
      ],
      "sentence": [
        "새 브랜치에서 도커와 문서를 옮겼다.",
        "지하철에서 캐시와 도커를 옮겼다.",
        "A colleague changed the index in a hurry on the train.",
        "사무실에서 문서와 알림을 만들었다.",
        "The designer compared the branch and the database slowly.",
        "설정 파일은 운영자와 운영 서버로 한 번 더 가져갔다.",
      ],
    }
  `);
});

test("Korean sentences have the particles that their words want", () => {
  const columns = { sentence: sentence({ languages: ["ko"] }) };
  const tables = bindDataset(defineDataset("words").table("t", { columns }), {
    seed: 1,
    rows: 500,
  });
  const wrong = columnOf(tables, "t", "sentence").filter((text) =>
    /[책록일면인립크]를|[버커트시]을|(?:로그|캐시|서버|알림 )은|집로|서울으로|팀와|친구과/.test(
      String(text),
    ),
  );
  expect(wrong).toEqual([]);
});

test("nothing that is made is longer than what columns are said to hold", () => {
  const longest = (words: readonly string[]) => Math.max(...words.map((word) => word.length));
  for (const { how, who } of Object.values(nicknameWords))
    expect(longest(how) + 1 + longest(who)).toBeLessThanOrEqual(17);
  for (const { family, given } of Object.values(nameWords))
    expect(longest(family) + 1 + longest(given)).toBeLessThanOrEqual(21);
  for (const pattern of Object.values(sentencePatterns).flat()) {
    const parts = pattern.map((part) =>
      typeof part === "string" ? part.length : longest(part.words) + 2,
    );
    expect(parts.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(100);
  }
});
