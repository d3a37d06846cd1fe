import { expect, test } from "vitest";
import type { ColumnType } from "../../../src/seed/column-type";
import { inferType } from "../../../src/seed/pipe/infer-type";

const text: ColumnType = { kind: "text", length: null };
const whole: ColumnType = { kind: "integer", bits: 64 };
const float: ColumnType = { kind: "float", bits: 64 };

test.each<[found: unknown[], type: ColumnType]>([
  [[], text],
  [["", null], text],
  [["1", "-20"], whole],
  [["1234567890123456789"], whole],
  [["9223372036854775807", "-9223372036854775808"], whole],
  [["9223372036854775808"], text],
  [["1", "123456789012345678901234567890"], text],
  [["007"], text],
  [["1", "2.50"], { kind: "decimal", precision: 30, scale: 2 }],
  [["37.5665351", "126.9779692"], float],
  [["0.1234567890123456789"], text],
  [["1e5", "2"], float],
  [[true, false], { kind: "boolean" }],
  [["true", "FALSE"], { kind: "boolean" }],
  [[{ a: 1 }, [2]], { kind: "json" }],
  [["2025-01-02"], { kind: "date" }],
  [["2025-01-02", "2025-01-02T10:00:00Z"], { kind: "datetime" }],
  [["2025-01-02", "soon"], text],
])("%j", (found, type) => {
  expect(inferType(found)).toEqual(type);
});
