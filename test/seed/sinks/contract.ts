import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runSeed } from "../../../src/seed/run-seed";
import { SeedError } from "../../../src/seed/seed-error";
import type { Cell, Table } from "../../../src/seed/table";
import { killable } from "./killable";
import { cellSource, oddCells, oddTable } from "./odd-table";
import { type PlainWork, plainCells, plainJob, plainTable } from "./plain-table";
import { open, run } from "./run-plain";

/** How the contract reaches one kind of target. */
export interface Harness {
  /** A new and empty place for rows, as it stands after `--to`. */
  place(): Promise<string>;
  /** Where shard `index` goes, for targets of which each shard needs its own. */
  shardPlace?(place: string, index: number): string;
  /** All rows of a table by its first column, each cell as a text; null stays null. */
  rows(place: string, table: Table): Promise<(string | null)[][]>;
  /** Adds a row to the plain table by another hand than naeil's. */
  addForeign(place: string): Promise<void>;
}

const work: PlainWork = { rows: 1000, chunkRows: 100 };

/** What every sink does, whatever is behind it. */
export function sinkContract({ place, shardPlace, rows, addForeign }: Harness): void {
  test("rows arrive as they are, under any name", async () => {
    const to = await place();
    const source = cellSource(oddTable, oddCells, { start: 0, end: 500 }, 64);
    await runSeed({ sources: [source], sink: await open(to), job: plainJob(work) });
    expect(await rows(to, oddTable)).toEqual(numbers(500).map((row) => oddCells(row).map(asText)));
  });

  test("the same job again writes nothing", async () => {
    const to = await place();
    expect(await run(to, work)).toMatchObject({ rows: 1000, present: 0, complete: true });
    expect(await run(to, work)).toMatchObject({ rows: 0, present: 1000, complete: true });
    expect(await rows(to, plainTable)).toEqual(plainRows(1000));
  });

  test("a run that was ended goes on where it stopped", async () => {
    const to = await place();
    const end = new AbortController();
    const first = await run(to, work, {}, { signal: end.signal, after: 3, act: () => end.abort() });
    expect(first.complete).toBe(false);
    expect(first.rows).toBeLessThan(1000);
    expect(await run(to, work)).toMatchObject({ present: first.rows, rows: 1000 - first.rows });
    expect(await rows(to, plainTable)).toEqual(plainRows(1000));
  });

  test("a source that breaks within a chunk leaves whole chunks", async () => {
    const to = await place();
    const broken = cellSource(plainTable, breakAt(450), { start: 0, end: 1000 }, 100);
    const sink = await open(to);
    await expect(runSeed({ sources: [broken], sink, job: plainJob(work) })).rejects.toThrow(
      "broke",
    );
    await run(to, work);
    expect(await rows(to, plainTable)).toEqual(plainRows(1000));
  });

  test("killed at any moment and resumed, the rows are those of a quiet run", async () => {
    const to = await place();
    const long: PlainWork = { rows: 60_000, chunkRows: 500 };
    for (let kills = 0; kills < 4; kills++) {
      const child = killable(to, long);
      if (await child.started) await sleep(randomInt(60));
      await child.kill();
    }
    await runOnceFree(() => run(to, long));
    expect(await rows(to, plainTable)).toEqual(plainRows(60_000));
  });

  test("shards at once give what one run gives", async () => {
    const to = await place();
    const shards = [1, 2, 3, 4];
    await Promise.all(
      shards.map((index) =>
        run(shardPlace?.(to, index) ?? to, { ...work, shard: { index, of: 4 } }),
      ),
    );
    const places = shardPlace ? shards.map((index) => shardPlace(to, index)) : [to];
    const parts = await Promise.all(places.map((one) => rows(one, plainTable)));
    expect(parts.flat()).toEqual(plainRows(1000));
  });

  test("two runs of the same work at once are refused", async () => {
    const to = await place();
    const end = new AbortController();
    let second: unknown;
    await run(
      to,
      work,
      {},
      {
        signal: end.signal,
        after: 2,
        act: async () => {
          second = await run(to, work).catch((error: unknown) => error);
        },
      },
    );
    expect(second).toBeInstanceOf(SeedError);
    expect(String(second)).toMatch(/another run is .+ right now/);
    expect(await rows(to, plainTable)).toEqual(plainRows(1000));
  });

  test("rows of other origin are neither mixed nor removed unasked", async () => {
    const to = await place();
    await run(to, work);
    await addForeign(to);
    const other = { ...work, seed: 2 };
    await expect(run(to, work)).rejects.toThrow(/til did not write/);
    await expect(run(to, other)).rejects.toThrow(/til did not write|another seeding/);
    await expect(run(to, work, { fresh: true })).rejects.toThrow(/til did not write/);
    expect(await rows(to, plainTable)).toHaveLength(1001);
  });

  test("--append adds to what is there", async () => {
    const to = await place();
    await run(to, { ...work, rows: 10 });
    await addForeign(to);
    const added = cellSource(plainTable, later, { start: 0, end: 300 }, 100);
    const job = { ...plainJob({ ...work, seed: 3 }), append: true };
    await runSeed({ sources: [added], sink: await open(to), job });
    expect(await rows(to, plainTable)).toHaveLength(311);
  });

  test("another seeding is refused, and --fresh replaces it", async () => {
    const to = await place();
    await run(to, work);
    const other = { ...work, rows: 200 };
    await expect(run(to, other)).rejects.toThrow(/another seeding/);
    expect(await run(to, other, { fresh: true })).toMatchObject({ rows: 200 });
    expect(await rows(to, plainTable)).toEqual(plainRows(200));
  });
}

/** A server lets go of what a killed run held only when it has done that run's last statement. */
async function runOnceFree(start: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const error = await start().then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error === null) return;
    if (tries === 50 || !/right now/.test(String(error))) throw error;
    await sleep(100);
  }
}

function breakAt(broken: number) {
  return (row: number): Cell[] => {
    if (row === broken) throw new Error("the source broke");
    return plainCells(row);
  };
}

/** Rows behind those that the plain table holds. */
function later(row: number): Cell[] {
  return [row + 2_000_000, "later"];
}

function plainRows(count: number): (string | null)[][] {
  return numbers(count).map((row) => plainCells(row).map(asText));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function asText(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === "boolean" ? String(Number(cell)) : String(cell);
}
