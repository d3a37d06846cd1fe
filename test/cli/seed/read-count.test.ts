import { describe, expect, test } from "vitest";
import { readInteger, readRows, readShare } from "../../../src/cli/seed/read-count";

describe("how people write numbers of rows", () => {
  test.each([
    ["1", 1],
    ["1000000", 1e6],
    ["1_000_000", 1e6],
    ["1,000,000", 1e6],
    ["1e6", 1e6],
    ["1E7", 1e7],
    ["2.5e6", 2_500_000],
    ["250k", 250_000],
    ["10m", 1e7],
    ["1.1M", 1_100_000],
    ["1e12", 1e12],
  ])("%s", (text, rows) => expect(readRows(text)).toBe(rows));
});

describe("what is no number of rows", () => {
  const wanted = "expected a whole number of at least 1, as 1000000, 1_000_000, 1e6 or 1m";
  test.each([
    "0",
    "-5",
    "1.5",
    "abc",
    "",
    " ",
    "1 000",
    "1e-3",
    "Infinity",
    "NaN",
    "0x10",
    "١٠",
    "1.0000001m",
    "1__0",
  ])("%j", (text) => expect(() => readRows(text)).toThrow(`--rows is “${text}”, ${wanted}`));

  test.each(["1e20", "1e13", "10000000m", "1e400"])("%s, which is too many", (text) =>
    expect(() => readRows(text)).toThrow(`--rows is ${text}, expected at most a million million`),
  );
});

test.each([
  ["0", 0],
  ["4_000", 4000],
])("--seed %s", (text, seed) => expect(readInteger("--seed", text, 0, 5000)).toBe(seed));

test.each(["-1", "5001", "1.5", "x", "", "1e3"])("no --seed is %j", (text) =>
  expect(() => readInteger("--seed", text, 0, 5000)).toThrow(
    `--seed is “${text}”, expected a whole number from 0 to 5,000`,
  ),
);

test.each(["2", "-0.1", "x", "", ".", "1.1.1"])("no --messy is %j", (text) =>
  expect(() => readShare("--messy", text)).toThrow("expected a number from 0 to 1, as 0.2"),
);
