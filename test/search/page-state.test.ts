import { describe, expect, test } from "vitest";
import { fill } from "../../src/browser/fill";
import { addressOf, queryOf, readState } from "../../src/browser/state";

describe("the state of the search page in its address", () => {
  test.each([
    "",
    "?q=%EB%8F%84%EC%BB%A4",
    "?q=a+b&tag=docker&tag=mysql&author=dh&from=2021-01&to=2021-12-31&sort=date&page=3",
    "?q=%3Cscript%3E+%26+%23tag",
  ])("%s is read and written back", (address) => {
    expect(addressOf(readState(address))).toBe(address);
  });

  test.each([
    ["?q=&tag=&author=&from=&to=&sort=relevance", ""],
    ["?page=-1&sort=x&y=z", ""],
    ["?page=1e9", "?page=100"],
    ["?q=%ff%00", "?q=%EF%BF%BD%00"],
    ["?tag=a&tag=a", "?tag=a"],
  ])("%s becomes %j", (address, clean) => {
    expect(addressOf(readState(address))).toBe(clean);
  });

  test("asks for what was typed and chosen, and for nothing where there is nothing", () => {
    expect(queryOf(readState("?q=+"))).toBeNull();
    expect(queryOf(readState("?sort=date"))).toBeNull();
    const query = queryOf(readState("?q=x+%23docker&tag=mysql&author=dh&from=2021&to=2021-13"));
    expect(query).toMatchObject({
      tags: ["docker", "mysql"],
      author: "dh",
      from: "2021-01-01",
      problems: [{ kind: "impossible-date", found: "2021-13" }],
    });
  });
});

test.each([
  ["{a}{로}", "도커", "도커로"],
  ["{a}{로}", "서울", "서울로"],
  ["{a}{로}", "배열", "배열로"],
  ["{a}{로}", "인증", "인증으로"],
  ["‘{a}’{은}", "도커", "‘도커’는"],
  ["‘{a}’{이라는}", "김", "‘김’이라는"],
  ["{a}{로}", "docker", "docker(으)로"],
  ["{a} {b}", "{a}", "{a} "],
])("%s with %s is %s", (text, a, filled) => {
  expect(fill(text, { a })).toBe(filled);
});
