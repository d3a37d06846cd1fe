import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import type { Table } from "../../../src/seed/table";
import { makeFolder } from "../../cli/til";
import { parseCsv } from "../parse-rows";
import { sinkContract } from "./contract";

type Cells = (string | null)[];

const formats = [
  { kind: "csv", read: readCsv, foreign: "1000001,by hand\n" },
  { kind: "ndjson", read: readNdjson, foreign: '{"id":1000001,"name":"by hand"}\n' },
];

describe.each(formats)("$kind", ({ kind, read, foreign }) => {
  const fileOf = (place: string) => place.replace(`${kind}:`, "");
  sinkContract({
    place: async () => `${kind}:${join(makeFolder({}), `rows.${kind}`)}`,
    shardPlace: (place, index) => place.replace(`rows.${kind}`, `rows-${index}.${kind}`),
    rows: async (place, table) => read(readFileSync(fileOf(place), "utf8"), table),
    addForeign: async (place) => appendFileSync(fileOf(place), foreign),
  });
});

function readCsv(text: string, { columns }: Table): Cells[] {
  const [header, ...rows] = parseCsv(text);
  if (header?.join() !== columns.map(({ name }) => name).join())
    throw new Error(`header ${header}`);
  return rows.map((cells) =>
    cells.map((cell, at) => (columns[at]?.type.kind === "boolean" ? asNumber(cell) : cell)),
  );
}

function readNdjson(text: string, { columns }: Table): Cells[] {
  // JSON.parse would round what is beyond 2^53.
  const exact = text.replace(/:(-?\d{16,})(?=[,}])/g, ':"$1"');
  return exact
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const row = JSON.parse(line) as Record<string, string | number | boolean | null>;
      return columns.map(({ name, type }) => {
        const cell = row[name] ?? null;
        if (cell === null) return null;
        return type.kind === "boolean" ? asNumber(String(cell)) : String(cell);
      });
    });
}

function asNumber(cell: string | null): string | null {
  return cell === "true" ? "1" : cell === "false" ? "0" : cell;
}
