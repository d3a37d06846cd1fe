import { engineFor } from "./engine-for";
import type { ExistingTable } from "./existing-table";
import { SeedError } from "./seed-error";
import type { Engine, FoundColumn, FoundTable, Session } from "./sinks/engine";
import type { Cell, Column, ForeignKey } from "./table";
import type { Target } from "./target";

interface ReadOptions {
  /** Told one sentence for each thing of the table that rows don't heed. */
  onNotice?: (sentence: string) => void;
  /** All columns that can be written to, for rows that come from elsewhere; no keys are looked up. */
  every?: true;
}

/** Reads a table that is to be filled from its database; null where there is no such table, or no database. */
export async function readTable(
  target: Target,
  name: string,
  { onNotice = () => undefined, every }: ReadOptions = {},
): Promise<ExistingTable | null> {
  const engine = await engineFor(target);
  if (!engine) return null;
  let session: Session | undefined;
  try {
    session = await engine.connect();
    const found = await engine.describe(session, name);
    if (!found) return null;
    if (found.hindrance) throw new SeedError(found.hindrance);
    if (every) return asItIs(found);
    for (const clause of found.checks)
      onNotice(`${name} has a condition that the rows may not meet: ${clause}`);
    return await existing(engine, session, found);
  } catch (error) {
    throw engine.explain(error);
  } finally {
    await session?.close();
  }
}

/** Values of a type that we don't know are left to the database to read. */
function asItIs({ name, columns, primaryKey, foreignKeys }: FoundTable): ExistingTable {
  const written = columns.filter(({ filled }) => filled !== "generated");
  const table = {
    name,
    columns: written.map(({ name, type, nullable, unique }): Column => {
      return { name, type: type ?? { kind: "text", length: null }, nullable, unique };
    }),
    primaryKey,
    foreignKeys,
  };
  return { table, greatest: {}, parentKeys: {} };
}

async function existing(
  engine: Engine,
  session: Session,
  found: FoundTable,
): Promise<ExistingTable> {
  const columns = found.columns.flatMap((column) => given(found.name, column) ?? []);
  if (columns.length === 0)
    throw new SeedError(
      `the table ${found.name} has no column to fill; expected one that it doesn't fill itself`,
    );
  const names = new Set(columns.map(({ name }) => name));
  const primaryKey = found.primaryKey.every((name) => names.has(name)) ? found.primaryKey : [];
  const foreignKeys = found.foreignKeys.filter(({ column }) => names.has(column));
  const counted = columns.filter(
    ({ name, type, unique }) => type.kind === "integer" && (unique || primaryKey[0] === name),
  );
  return {
    table: { name: found.name, columns, primaryKey, foreignKeys },
    uniqueSets: found.uniqueSets.filter((set) => set.every((name) => names.has(name))),
    greatest: await byColumn(counted, ({ name }) => greatest(engine, session, found.name, name)),
    parentKeys: await byColumn(
      columns.filter(({ name }) => foreignKeys.some(({ column }) => column === name)),
      ({ name, type }) => keysOf(engine, session, foreignKeys, name, type.kind === "integer"),
    ),
  };
}

/** The column as one that is given values; undefined where the database gives them, or nobody need. */
function given(table: string, found: FoundColumn): Column | undefined {
  const { name, type, nullable, unique, filled, declared } = found;
  if (filled === "generated" || filled === "numbered") return undefined;
  if (type) return { name, type, nullable, unique };
  if (nullable || filled === "default") return undefined;
  throw new SeedError(
    `${table}.${name} is of the type ${declared}, for which no values are made, and NOT NULL; expected a default, or another type`,
  );
}

async function byColumn<T extends { name: string }, V>(
  columns: readonly T[],
  value: (column: T) => Promise<V>,
): Promise<Record<string, V>> {
  const values: Record<string, V> = {};
  for (const column of columns) values[column.name] = await value(column);
  return values;
}

async function greatest(
  engine: Engine,
  session: Session,
  table: string,
  column: string,
): Promise<number> {
  const sql = `SELECT MAX(${engine.quote(column)}) AS greatest FROM ${engine.quote(table)}`;
  const [row] = await session.query(sql);
  return Math.max(0, Number(row?.greatest ?? 0));
}

/** Keys that are held in memory to choose from. */
const bound = 10_000;

/** Keys of the parent: all of a small one, some from everywhere of a large one where its keys are numbers. */
async function keysOf(
  engine: Engine,
  session: Session,
  foreignKeys: readonly ForeignKey[],
  name: string,
  isNumber: boolean,
): Promise<Cell[]> {
  const { table, references } = foreignKeys.find((key) => key.column === name) as ForeignKey;
  const column = engine.quote(references);
  const from = `FROM ${engine.quote(table)} WHERE ${column} IS NOT NULL`;
  const read = async (condition: string) => {
    const sql = `SELECT ${column} AS k ${from}${condition} ORDER BY ${column} LIMIT ${bound}`;
    return (await session.query(sql)).map(({ k }) => cell(k ?? null));
  };
  const first = await read("");
  if (first.length < bound || !isNumber) return first;
  const [counted] = await session.query(`SELECT COUNT(*) AS n ${from}`);
  const step = Math.ceil(Number(counted?.n) / bound);
  const spread = step > 1 ? await read(` AND ${column} % ${step} = 0`) : first;
  return spread.length > bound / 10 ? spread : first;
}

/** Drivers give large whole numbers, and PostgreSQL's gives all, as text. */
function cell(value: string | number | null): Cell {
  if (typeof value !== "string" || !/^-?(0|[1-9]\d{0,14})$/.test(value)) return value;
  return Number(value);
}
