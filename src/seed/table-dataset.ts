import { columnGenerator } from "./column-generator";
import { type Dataset, defineDataset } from "./dataset";
import type { ExistingTable } from "./existing-table";
import type { Generator, Pool } from "./generator";
import { choice, pick } from "./generators/choice";
import { nullable } from "./generators/nullable";
import { permutation } from "./permutation";
import { SeedError } from "./seed-error";
import type { Cell, Column } from "./table";

/** A dataset for a table that exists: rows that its types, lengths, keys and references accept. */
export function tableDataset(existing: ExistingTable): Dataset {
  const { table } = existing;
  const generators = table.columns.map((column) => [column.name, generatorOf(existing, column)]);
  const columns: Record<string, Generator> = Object.fromEntries(generators);
  const dataset = defineDataset(table.name).table(table.name, {
    columns,
    primaryKey: table.primaryKey,
    together: existing.uniqueSets,
  });
  return {
    name: dataset.name,
    bind: (request) => dataset.bind(request).map((bound) => ({ ...bound, table })),
  };
}

function generatorOf(existing: ExistingTable, column: Column): Generator {
  const { table, greatest, parentKeys, uniqueSets = [] } = existing;
  const where = `${table.name}.${column.name}`;
  const alone = table.primaryKey.length === 1 && table.primaryKey[0] === column.name;
  const isUnique = column.unique || alone;
  const foreign = table.foreignKeys.find((key) => key.column === column.name);
  const generator = foreign
    ? keysOf(where, foreign.table, column, parentKeys[column.name] ?? [], isUnique)
    : columnGenerator(where, column, isUnique, greatest[column.name] ?? 0);
  const isKey = [...table.primaryKey, ...uniqueSets.flat()].includes(column.name);
  return column.nullable && !isKey ? nullable(generator, NULLS) : generator;
}

const NULLS = 0.1;

/** Keys of the parent; null where it has none and the column may be. */
function keysOf(
  where: string,
  parent: string,
  column: Column,
  keys: readonly Cell[],
  isUnique: boolean,
): Generator {
  if (keys.length === 0 && !column.nullable)
    throw new SeedError(
      `${where} refers to ${parent}, which has no rows: expected some, so fill it first`,
    );
  const pool: Pool = {
    size: Math.max(keys.length, 1),
    at: (index) => keys[index] ?? null,
  };
  const any = choice(column.type, pool);
  if (!isUnique || keys.length === 0) return any;
  return { ...any, unique: true, bind: ({ key }) => pick(pool, permutation(key, pool.size)) };
}
