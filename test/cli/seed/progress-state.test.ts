import { expect, test } from "vitest";
import { addProgress, startRecord, stateAt } from "../../../src/cli/seed/progress-state";

const start = startRecord([
  { name: "a", rows: 0, of: 100 },
  { name: "b", rows: 0, of: 300 },
]);

function news(table: string, rows: number, bytes: number) {
  return { table, rows, of: table === "a" ? 100 : 300, bytes };
}

test("nothing is known at first", () => {
  expect(stateAt(start, 1)).toMatchObject({ rowsPerSecond: 0, secondsLeft: null });
});

test("rows of earlier runs are no speed", () => {
  const resumed = addProgress(start, news("a", 90, 0), 0);
  const after = addProgress(resumed, news("a", 100, 1000), 2);
  expect(stateAt(after, 2)).toEqual({
    tables: [
      { name: "a", rows: 100, of: 100 },
      { name: "b", rows: 0, of: 300 },
    ],
    rowsPerSecond: 5,
    bytesPerSecond: 500,
    secondsLeft: 60,
  });
});

test("the speed is that of the last seconds", () => {
  let record = addProgress(start, news("b", 0, 0), 0);
  for (let second = 1; second <= 20; second++) {
    record = addProgress(
      record,
      news("b", second < 10 ? second : 10 + 10 * (second - 10), 0),
      second,
    );
  }
  expect(stateAt(record, 20).rowsPerSecond).toBe(10);
  expect(record.samples.length).toBeLessThan(8);
});

test("a run that stands still gets slower from look to look", () => {
  const record = addProgress(addProgress(start, news("a", 0, 0), 0), news("a", 50, 0), 1);
  expect(stateAt(record, 1).rowsPerSecond).toBe(50);
  expect(stateAt(record, 10).rowsPerSecond).toBe(5);
});

test("the end of a pipe tells no time", () => {
  const pipe = startRecord([{ name: "p", rows: 0, of: null }]);
  const record = addProgress(
    addProgress(pipe, { table: "p", rows: 0, of: null, bytes: 0 }, 0),
    { table: "p", rows: 5, of: null, bytes: 5 },
    1,
  );
  expect(stateAt(record, 1)).toMatchObject({ rowsPerSecond: 5, secondsLeft: null });
});
