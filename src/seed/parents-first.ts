import { SeedError } from "./seed-error";
import type { Table } from "./table";

/** Orders tables (or what carries one) so that each stands behind those its foreign keys point at. */
export function parentsFirst<T extends { table: Table }>(items: readonly T[]): T[] {
  const left = [...items];
  const ordered: T[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ table }) => table.name));
    const next = left.findIndex(({ table }) =>
      table.foreignKeys.every((key) => key.table === table.name || !waiting.has(key.table)),
    );
    if (next === -1) throw new SeedError(cycle([...waiting]), 2);
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

function cycle(names: string[]): string {
  return `the foreign keys of ${names.join(", ")} point at each other in a circle; expected an order in which each table comes after those it points at`;
}
