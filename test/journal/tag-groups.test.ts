import { expect, test } from "vitest";
import { tagAliases } from "../../src/journal/tag-aliases";
import { groupTags } from "../../src/journal/tag-groups";
import { termFinder } from "../../src/log/mentions";
import { tagUrl } from "../../src/urls";

const tagsOf = (...names: string[]) => names.map((name) => ({ name, url: tagUrl(name) }));

test("tags are grouped by the broadest term above them, those without company or term last", () => {
  const tags = tagsOf("Kotlin", "회고", "Redux", "Frontend", "Java", "Blockchain");
  const groups = (language: "ko" | "en") =>
    groupTags(tags, termFinder().termOf, language).map(({ name, tags }) => [
      name,
      ...tags.map((tag) => tag.name),
    ]);
  const rest = [null, "회고", "Blockchain"];
  expect(groups("ko")).toEqual([
    ["프로그래밍 언어", "Kotlin", "Java"],
    ["웹 개발", "Redux", "Frontend"],
    rest,
  ]);
  expect(groups("en")).toEqual([
    ["Programming Language", "Kotlin", "Java"],
    ["Web", "Redux", "Frontend"],
    rest,
  ]);
});

test("a group may be of the team's own, and a circle of parents ends", () => {
  const terms = [
    { name: "소대", parent: "부대" },
    { name: "중대", parent: "부대" },
    { name: "닭", parent: "달걀" },
    { name: "달걀", parent: "닭" },
  ];
  const { termOf } = termFinder(terms);
  const groups = groupTags(tagsOf("소대", "중대", "닭", "달걀"), termOf, "ko");
  expect(groups[0]?.name).toBe("부대");
  expect(groups.flatMap(({ tags }) => tags)).toHaveLength(4);
});

test("aliases lead to tags in use, but none of a tag that is in use itself", () => {
  const { termOf } = termFinder();
  const lead = (...names: string[]) =>
    [...tagAliases(tagsOf(...names), termOf, [])].map(([from, { name }]) => [from, name]);
  expect(lead("Docker")).toContainEqual(["/tags/도커/", "Docker"]);
  expect(lead("회고")).toEqual([]);
  expect(lead("Kotlin", "코틀린")).toEqual([]);
});
