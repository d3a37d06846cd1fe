import fc from "fast-check";
import { expect, test } from "vitest";
import type { Batch } from "../../src/seed/batch";
import { bindDataset } from "../../src/seed/bind-dataset";
import { datasetNamed } from "../../src/seed/datasets/built-in";
import { rowSource } from "../../src/seed/row-source";
import { parseShard, shardRange } from "../../src/seed/shard";
import { batchesOf } from "./bound-rows";

const [table] = bindDataset(datasetNamed("user-log"), { seed: 1, rows: 5_000 });
if (!table) throw new Error("no table");

test("shards take each row once, in order, and as evenly as can be", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 64 }), (rows, of) => {
      const ranges = Array.from({ length: of }, (_, i) => shardRange(rows, { index: i + 1, of }));
      for (const [i, { start }] of ranges.entries()) expect(start).toBe(ranges[i - 1]?.end ?? 0);
      expect(ranges.at(-1)?.end).toBe(rows);
      const sizes = ranges.map(({ start, end }) => end - start);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test("chunks are counted within the shard; those that are there are not made", () => {
  const source = rowSource(table, { chunkRows: 600, shard: { index: 2, of: 3 } });
  const batches = [...(source.batches(new Set([0, 2])) as Iterable<Batch>)];
  expect(source.rows).toBe(1_667);
  expect(batches.map(({ chunk, rows }) => [chunk, rows])).toEqual([[1, 600]]);
  expect([...(batches[0] as Batch).cells()][0]?.[0]).toBe(1_666 + 600 + 1);
});

test("pieces are of the size in which files are read, and may be asked for again", () => {
  const [batch] = batchesOf(table, 5_000) as [Batch];
  const sizes = () => Array.from(batch.encode("csv"), (piece) => piece.length);
  expect(
    sizes()
      .slice(0, -1)
      .every((size) => size >= 0x10000 && size < 0x10400),
  ).toBe(true);
  expect(sizes().length).toBeGreaterThan(3);
  expect(sizes()).toEqual(sizes());
});

test("two batches may be encoded at the same time", () => {
  const [first, second] = batchesOf(table, 2_500) as [Batch, Batch];
  const alone = [first, second].map((batch) =>
    Array.from(batch.encode("load"), (piece) => Buffer.from(piece).toString()).join(""),
  );
  const pieces = [first, second].map((batch) => batch.encode("load")[Symbol.iterator]());
  const texts = ["", ""];
  for (let open = true; open; ) {
    open = false;
    pieces.forEach((each, i) => {
      const { value, done } = each.next();
      if (done) return;
      open = true;
      texts[i] += Buffer.from(value).toString();
    });
  }
  expect(texts).toEqual(alone);
});

test.each(["0/4", "5/4", "4", "a/b", "1/0", "-1/4", "1.5/4"])("%s is no shard", (text) => {
  expect(() => parseShard(text)).toThrow(
    `the shard is “${text}”: expected i/n, where i is from 1 to n, as in 3/16`,
  );
});

test("3/16 is the third of sixteen", () => {
  expect(parseShard("3/16")).toEqual({ index: 3, of: 16 });
});
