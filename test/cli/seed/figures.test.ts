import { expect, test } from "vitest";
import { bytesText, rowsText, shareText, timeText } from "../../../src/cli/seed/figures";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1.0 KB"],
  [99_940, "99.9 KB"],
  [99_960, "100 KB"],
  [999_499, "999 KB"],
  [999_500, "1.0 MB"],
  [18_240_000, "18.2 MB"],
  [3.2e12, "3.2 TB"],
  [5e15, "5000 TB"],
])("%f bytes are %s", (bytes, text) => expect(bytesText(bytes)).toBe(text));

test.each([
  [0, "0 s"],
  [0.2, "1 s"],
  [59.5, "1 min 00 s"],
  [65, "1 min 05 s"],
  [3_600, "1 h 00 min"],
  [86_400, "24 h 00 min"],
  [400_000, "4 days"],
])("%f seconds are %s", (seconds, text) => expect(timeText(seconds)).toBe(text));

test("one row is no rows", () => {
  expect([rowsText(1), rowsText(0), rowsText(1e6)]).toEqual(["1 row", "0 rows", "1,000,000 rows"]);
});

test("the whole is not said before it is there", () => {
  expect([shareText(0.9999), shareText(1)]).toEqual(["99 %", "100 %"]);
});
