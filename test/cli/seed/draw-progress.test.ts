import { describe, expect, test } from "vitest";
import { drawProgress, tellProgress } from "../../../src/cli/seed/draw-progress";
import type { ProgressState, TableProgress } from "../../../src/cli/seed/progress-state";
import { textWidth } from "../../../src/log/text-width";

const users = { name: "user_log", rows: 610_000, of: 1_000_000 };

function state(tables: TableProgress[], rest: Partial<ProgressState> = {}): ProgressState {
  return { tables, rowsPerSecond: 412_345, bytesPerSecond: 18_240_000, secondsLeft: 0.9, ...rest };
}

describe("one line, as wide as there is room", () => {
  test.each<[number, string]>([
    [
      120,
      "user_log  [##################............]   61 %  610,000 of 1,000,000 rows  412,000 rows/s  18.2 MB/s  1 s left",
    ],
    [
      100,
      "user_log  [#########.......]   61 %  610,000 of 1,000,000 rows  412,000 rows/s  18.2 MB/s  1 s left",
    ],
    [
      90,
      "user_log  [##########.......]   61 %  610,000 of 1,000,000 rows  412,000 rows/s  1 s left",
    ],
    [70, "user_log  [#######......]   61 %  610,000 of 1,000,000 rows  1 s left"],
    [50, "user_log  [############........]   61 %  1 s left"],
    [30, "user_log  61 %  1 s left"],
    [20, "user_log  61 %"],
    [12, "61 %"],
    [3, "61"],
  ])("%i columns", (width, line) => {
    expect(drawProgress(state([users]), width)).toBe(line);
  });
});

describe("what is told of a run", () => {
  test.each<[string, ProgressState, string]>([
    [
      "nothing is known before the first batch",
      state([{ ...users, rows: 0 }], { rowsPerSecond: 0, bytesPerSecond: 0, secondsLeft: null }),
      "user_log  [..............................]    0 %  0 of 1,000,000 rows",
    ],
    [
      "the end of a pipe is not known",
      state([{ ...users, of: null }], { secondsLeft: null }),
      "user_log  610,000 rows  412,000 rows/s  18.2 MB/s",
    ],
    [
      "the table under way, and of the others those that have begun",
      state([
        { name: "authors", rows: 8, of: 8 },
        { name: "entries", rows: 5, of: 10 },
        { name: "tasks", rows: 0, of: 30 },
      ]),
      "entries  [###############...............]   50 %  5 of 10 rows  412,000 rows/s  18.2 MB/s  1 s left",
    ],
    [
      "two tables that are filled at once, the speed of both with the last",
      state([users, { name: "방문", rows: 1, of: 1_000 }], { secondsLeft: 3_900 }),
      "user_log  [##################............]   61 %  610,000 of 1,000,000 rows\n" +
        "방문  [..............................]    0 %  1 of 1,000 rows  412,000 rows/s  18.2 MB/s  1 h 05 min left",
    ],
    ["a table that is filled needs no line", state([{ ...users, rows: 1_000_000 }]), ""],
  ])("%s", (_, given, lines) => {
    expect(drawProgress(given, 140)).toBe(lines);
  });
});

test("no line is ever wider than the terminal, whatever the table is called", () => {
  const names = ["t", "user_log", "사용자_방문_기록_아주_긴_이름의_표", "x".repeat(200)];
  for (const name of names) {
    for (const of of [null, 0, 1, 10 ** 12]) {
      for (let width = 2; width < 130; width++) {
        const drawn = drawProgress(state([{ name, rows: 1e11, of }]), width);
        expect(Math.max(...drawn.split("\n").map(textWidth))).toBeLessThan(width);
      }
    }
  }
});

test("colours do not change what stands there", () => {
  const plain = drawProgress(state([users]), 100);
  const colored = drawProgress(state([users]), 100, true);
  expect(colored).not.toBe(plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(plain);
});

test.each<[string, ProgressState, string]>([
  [
    "a table with its share and speed",
    state([users]),
    "user_log: 610,000 of 1,000,000 rows (61 %), 412,000 rows/s, 18.2 MB/s, 1 s left",
  ],
  [
    "a pipe",
    state([{ ...users, of: null }], { secondsLeft: null }),
    "user_log: 610,000 rows, 412,000 rows/s, 18.2 MB/s",
  ],
  ["nothing under way", state([{ ...users, rows: 1_000_000 }], { rowsPerSecond: 0 }), ""],
])("as a plain line: %s", (_, given, line) => {
  expect(tellProgress(given)).toBe(line);
});
