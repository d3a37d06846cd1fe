import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { bindDataset } from "../../src/seed/bind-dataset";
import type { BoundTable } from "../../src/seed/bound-table";
import { checkDataset, type Dataset } from "../../src/seed/dataset";
import {
  boolean,
  date,
  datetime,
  decimal,
  defineDataset,
  email,
  float,
  integer,
  json,
  nickname,
  nullable,
  oneOf,
  personName,
  sentence,
  sequence,
  time,
  unique,
  uuid,
  weighted,
  zipf,
} from "../../src/seed/dataset-words";
import { datasetNamed } from "../../src/seed/datasets/built-in";
import type { Generator } from "../../src/seed/generator";
import { allRows, columnOf, digestOf, textOf } from "./bound-rows";
import { parseCsv, parseLoad } from "./parse-rows";

const shop = defineDataset("shop")
  .table("customers", {
    rows: (asked) => Math.ceil(asked / 10),
    columns: {
      id: sequence(),
      email: unique(email()),
      name: personName(),
      born: nullable(date({ from: "1950-01-01", to: "2010-12-31" }), 0.3),
      settings: json({ theme: oneOf(["dark", "light"]), size: integer({ min: 9, max: 20 }) }),
    },
  })
  .table("orders", ({ reference }) => ({
    columns: {
      key: uuid(),
      customer_id: reference("customers", "id", { fanOut: { zipf: 1 } }),
      referrer: nullable(reference("customers", "email"), 0.5),
      paid: boolean({ share: 0.9 }),
      state: weighted({ sent: 7, open: 2, lost: 1 }),
      pieces: zipf(integer({ min: 1, max: 99 })),
      price: decimal({ precision: 8, scale: 2, min: "-5.00", max: "999.99" }),
      weight: float({ min: 0, max: 30 }),
      at: datetime({ from: "2024-02-28", to: "2024-03-01" }),
      daily: time(),
      note: sentence(),
    },
    derived: {
      label: { type: { kind: "text", length: 80 }, from: (row) => `${row.state}: ${row.price}` },
    },
    primaryKey: ["key"],
  }))
  .table("parcels", ({ reference }) => ({
    columns: {
      id: sequence({ from: 1_000 }),
      order_key: reference("orders", "key", { fanOut: { each: 2 } }),
    },
  }));

describe("the same seed gives the same bytes", () => {
  test("today, tomorrow and on another machine", () => {
    expect(digestOf(bindDataset(shop, { seed: 7, rows: 500 }))).toMatchInlineSnapshot(
      `"93afe60bd0928ee1ce6e7d6c76342dd2261b30be3ca3a115fece55db59ded14d"`,
    );
    expect(
      digestOf(bindDataset(datasetNamed("user-log"), { seed: 7, rows: 500 })),
    ).toMatchInlineSnapshot(`"d33a28c3891ddcfb2331ad91a78f6a83817932e9a8cfe76f96e8aeeac382658c"`);
    expect(
      bindDataset(datasetNamed("user-log"), { seed: 7 })[0]?.cells(999_999),
    ).toMatchInlineSnapshot(`
      [
        1000000,
        "수줍은올빼미940",
        "692568.12",
        "2025-12-24 10:34:25",
      ]
    `);
  });

  test("another seed gives others", () => {
    const bytes = (seed: number) => digestOf(bindDataset(shop, { seed, rows: 50 }));
    expect(bytes(1)).not.toBe(bytes(2));
    expect(bytes(2 ** 52)).not.toBe(bytes(0));
  });

  test("in shards and chunks of any size", () => {
    const tables = bindDataset(shop, { seed: 3, rows: 400 });
    const whole = digestOf(tables);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 500 }),
        (shards, chunk) => {
          expect(digestOf(tables, shards, chunk)).toBe(whole);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("any row alone, in any order", () => {
    const [customers, orders] = bindDataset(shop, { seed: 3, rows: 300 });
    const known = [customers, orders].map((bound) => allRows(bound as BoundTable));
    fc.assert(
      fc.property(fc.nat(29), fc.nat(299), (customer, order) => {
        const [a, b] = bindDataset(shop, { seed: 3, rows: 300 });
        expect(b?.cells(order)).toEqual(known[1]?.[order]);
        expect(a?.cells(customer)).toEqual(known[0]?.[customer]);
      }),
      { numRuns: 30 },
    );
  });
});

test("bytes and cells say the same", () => {
  for (const bound of bindDataset(shop, { seed: 11, rows: 300 })) {
    const rows = allRows(bound);
    const kinds = bound.table.columns.map(({ type }) => type.kind);
    const text = (truth: string) =>
      rows.map((row) =>
        row.map((cell, i) =>
          cell === null ? null : kinds[i] === "boolean" ? (cell ? truth : false) : String(cell),
        ),
      );
    const read = (parsed: (string | null)[][], truth: string) =>
      parsed.map((row) =>
        row.map((cell, i) => (kinds[i] === "boolean" ? (cell === truth ? truth : false) : cell)),
      );
    expect(read(parseLoad(textOf(bound, "load")), "1")).toEqual(text("1"));
    expect(read(parseCsv(textOf(bound, "csv")), "true")).toEqual(text("true"));
    const lines = textOf(bound, "ndjson").trimEnd().split("\n");
    const objects = rows.map((row) =>
      Object.fromEntries(
        row.map((cell, i) => [
          bound.table.columns[i]?.name,
          kinds[i] === "json" ? JSON.parse(String(cell)) : cell,
        ]),
      ),
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual(objects);
  }
});

describe("relations", () => {
  const tables = bindDataset(shop, { seed: 5, rows: 2_000 });

  test("children refer to rows that exist", () => {
    const ids = new Set(columnOf(tables, "customers", "id"));
    expect(columnOf(tables, "orders", "customer_id").filter((id) => !ids.has(id))).toEqual([]);
    const emails = new Set(columnOf(tables, "customers", "email"));
    const referrers = columnOf(tables, "orders", "referrer").filter((one) => one !== null);
    expect(referrers.filter((one) => !emails.has(one))).toEqual([]);
    expect(referrers.length).toBeGreaterThan(900);
    expect(referrers.length).toBeLessThan(1_100);
  });

  test("by Zipf few parents have most children; by `each` all have as many", () => {
    const counts = new Map<unknown, number>();
    for (const id of columnOf(tables, "orders", "customer_id"))
      counts.set(id, (counts.get(id) ?? 0) + 1);
    const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
    expect(most).toBeGreaterThan(250);
    expect(second).toBeGreaterThan(110);
    expect(second).toBeLessThan(most);
    const keys = columnOf(tables, "orders", "key");
    expect(columnOf(tables, "parcels", "order_key")).toEqual(keys.flatMap((key) => [key, key]));
  });

  test("unique values are unique, the table says what it is", () => {
    expect(new Set(columnOf(tables, "customers", "email")).size).toBe(200);
    expect(tables.map(({ table }) => table)).toMatchSnapshot();
  });
});

test("the rows of a table between two others are different pairs of theirs", () => {
  const tagged = defineDataset("tagged")
    .table("entries", { rows: 30, columns: { id: sequence() } })
    .table("tags", { rows: 7, columns: { name: unique(nickname()) } })
    .table("entry_tags", ({ reference }) => ({
      columns: { entry_id: reference("entries", "id"), tag: reference("tags", "name") },
      primaryKey: ["entry_id", "tag"],
    }));
  const tables = bindDataset(tagged, { seed: 1, rows: 210 });
  const pairs = columnOf(tables, "entry_tags", "entry_id").map(
    (id, i) => `${id} ${columnOf(tables, "entry_tags", "tag")[i]}`,
  );
  expect(new Set(pairs).size).toBe(210);
  expect(() => bindDataset(tagged, { seed: 1, rows: 211 })).toThrow("there are 210 combinations");
});

test("weights are kept", () => {
  const states = columnOf(bindDataset(shop, { seed: 1, rows: 10_000 }), "orders", "state");
  const share = (state: string) => states.filter((one) => one === state).length / 10_000;
  expect(share("sent")).toBeCloseTo(0.7, 1);
  expect(share("open")).toBeCloseTo(0.2, 1);
  expect(share("lost")).toBeCloseTo(0.1, 1);
});

test("decimals are exact", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 0, max: 6 })
        .chain((scale) =>
          fc.tuple(fc.constant(scale), fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat()),
        ),
      ([scale, units, row]) => {
        const text = decimalOf(units, scale);
        const column = decimal({ precision: 16, scale, min: text, max: text });
        const bound = bindDataset(one("d", column), { seed: 1, rows: row + 1 })[0];
        expect(bound?.cells(row)).toEqual([text]);
      },
    ),
  );
});

/** The reference: digits moved as text. */
function decimalOf(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const at = digits.length - scale;
  return `${units < 0n ? "-" : ""}${digits.slice(0, at)}${scale > 0 ? "." : ""}${digits.slice(at)}`;
}

function one(name: string, generator: Generator): Dataset {
  return defineDataset("one").table(name, { columns: { value: generator } });
}

describe("what can't be is said before the first row", () => {
  const columns = { id: sequence() };
  test.each<[about: string, make: () => unknown, message: string]>([
    [
      "too few values",
      () => bindDataset(one("t", unique(integer({ min: 1, max: 6 }))), { seed: 1, rows: 7 }),
      "t.value is unique, and there are 6 values for it: expected at least as many as rows (7)",
    ],
    [
      "no rows",
      () => bindDataset(shop, { seed: 1, rows: 0 }),
      "0 rows: expected a whole number from 1 to 2^53",
    ],
    [
      "half a row",
      () => bindDataset(shop, { seed: 1, rows: 1.5 }),
      "1.5 rows: expected a whole number from 1 to 2^53",
    ],
    [
      "no seed",
      () => bindDataset(shop, { seed: -1 }),
      "the seed is -1: expected a whole number from 0 to 2^53",
    ],
    [
      "a table that is not there",
      () =>
        defineDataset("d").table("a", ({ reference }) => ({
          columns: { b: reference("b" as never, "id" as never) },
        })),
      "a column of a refers to the table b: expected one that stands before it (there is none)",
    ],
    [
      "a column that is not there",
      () =>
        defineDataset("d")
          .table("a", { columns })
          .table("b", ({ reference }) => ({ columns: { a_id: reference("a", "key" as "id") } })),
      "a column of b refers to a.key: expected a column that is made there (id)",
    ],
    [
      "a parent that is not unique",
      () =>
        defineDataset("d")
          .table("a", { columns: { word: nickname() } })
          .table("b", ({ reference }) => ({ columns: { word: reference("a", "word") } })),
      "a column of b refers to a.word, which may be null or hold a value twice: expected a unique column",
    ],
    [
      "two tables of a name",
      () =>
        defineDataset("d")
          .table("a", { columns })
          .table("a" as never, { columns }),
      "two tables are called a: expected each name once",
    ],
    [
      "two columns of a name",
      () =>
        defineDataset("d").table("a", {
          columns,
          derived: { id: { type: { kind: "json" }, from: () => "" } },
        }),
      "two columns are called a.id: expected each name once",
    ],
    [
      "an unknown type",
      () => one("a", { ...sequence(), type: { kind: "blob" } } as never),
      "a.value is of the type “blob”: expected one of integer, decimal, float, text, enum, boolean, date, datetime, time, json, uuid",
    ],
    [
      "no generator",
      () => one("a", "uuid" as never),
      "a.value is a string: expected a generator, such as sequence() or integer({ min: 1, max: 6 })",
    ],
    [
      "no tables",
      () => bindDataset(defineDataset("d"), { seed: 1 }),
      "the dataset “d” has no table: expected at least one",
    ],
    [
      "no dataset",
      () => checkDataset(undefined, "orders.ts"),
      'orders.ts exports nothing by default: expected a dataset, as in `export default defineDataset("shop").table(…)`',
    ],
    [
      "a dataset of another name",
      () => datasetNamed("users"),
      "there is no dataset “users”: expected one of user-log, team, logs, or a file such as ./orders.ts",
    ],
    [
      "a decimal of too many digits",
      () => decimal({ precision: 4, scale: 2, max: "1.005" }),
      "the decimal “1.005”: expected one such as 12.50, with no more than 2 digits after the point",
    ],
    [
      "a day that is none",
      () => date({ from: "2025-02-30", to: "2025-03-01" }),
      "the day “2025-02-30”: expected one such as 2025-11-17",
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(expect.objectContaining({ name: "SeedError", message }));
  });
});

test("types know the tables, their columns and what those hold", () => {
  defineDataset("d")
    .table("a", { columns: { id: sequence(), name: personName(), since: nullable(time()) } })
    .table("b", ({ reference }) => {
      expectTypeOf(reference("a", "id")).toEqualTypeOf<Generator<number>>();
      // @ts-expect-error: no such column; it is said again when it is run
      expect(() => reference("a", "nickname")).toThrow("a.nickname");
      // @ts-expect-error: no such table
      expect(() => reference("b", "id")).toThrow("the table b");
      return { columns: { a_id: reference("a", "id"), name: personName() } };
    })
    .table("c", {
      columns: { id: sequence(), state: oneOf(["on", "off"]), since: nullable(time()) },
      derived: {
        label: {
          type: { kind: "text", length: 9 },
          from: (row) => {
            expectTypeOf(row).toEqualTypeOf<{
              readonly id: number;
              readonly state: "on" | "off";
              readonly since: string | null;
            }>();
            return `${row.id}`;
          },
        },
      },
    });
});
