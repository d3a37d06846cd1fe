import { expect, test } from "vitest";
import { readLogReferences } from "../../src/log/log-references";
import { scanLines } from "../../src/log/scan";

const references = (text: string) => {
  const raw = text.split("\n");
  return readLogReferences(scanLines(raw, 1, false), raw).map(
    ({ kind, target, line, column }) => `${kind} ${target} ${line}:${column}`,
  );
};

test.each<[string, string[]]>([
  ["어제 [[2021-01-28]]에", ["name 2021-01-28 1:4"]],
  ["어제[[2021-01-28]]", ["name 2021-01-28 1:3"]],
  ["\n- [[ 도커 볼륨|그 글 ]] [[minseo/2021-01-28]]", ["name minseo/2021-01-28 2:19"]],
  [
    "\n- [[도커 볼륨|그 글]] [[minseo/2021-01-28]]",
    ["name 도커 볼륨 2:3", "name minseo/2021-01-28 2:17"],
  ],
  ["| [[제목\\|글]] | b |\n|---|---|", ["name 제목 1:3"]],
  ["[[2021-01-28#아쉬운 점]]", ["name 2021-01-28 1:1"]],
  ["[어제](./2025-10-21.md)", ["path ./2025-10-21.md 1:6"]],
  ["[a](<../한 글.md#절>) [b](b.mdx 'c')", ["path ../한 글.md 1:6", "path b.mdx 1:24"]],
  ["[a][b]\n\n[b]: ./c.md", ["path ./c.md 3:6"]],
  ['<a href="./c.md">글</a>', ["path ./c.md 1:10"]],
  ["`[[2021-01-28]]` `[a](b.md)`", []],
  ["```\n[[2021-01-28]]\n[a](b.md)\n```", []],
  ["<!--\n[[2021-01-28]]\n-->", []],
  ["[a](https://a.kr/b.md) [b](/c.md) README.md", []],
  ["[[1, 2], [3, 4]] [[1, 2]] [[0]]", []],
  ['[[ -f a.md ]] && x [[ "$a" ]] [["a", "b"]] [[:alpha:]]', []],
  ["[[1]](a) ![[a.png]] a[[i]] \\[[a]] [[a]][b]", []],
])("%j", (text, expected) => expect(references(text)).toEqual(expected));
