import { SeedError } from "../seed-error";
import type { Table } from "../table";
import { decide, type State } from "./decide";
import type { Engine, Session } from "./engine";
import { checkFit } from "./fit";
import { forget, makeLedger, noteBegun, noteMade, readLedger } from "./ledger";
import type { Job, Written } from "./sink";

/** Brings the tables of a job into the state from which it can write, and says what it wrote already. */
export function openTables(
  engine: Engine,
  session: Session,
  tables: readonly Table[],
  job: Job,
): Promise<Written> {
  return engine.alone(session, async () => {
    await makeLedger(engine, session);
    if (!(await engine.hold(session, job.id)))
      throw new SeedError(
        `another run is doing the same work on ${names(tables)} right now; expected it to be done first`,
      );
    for (const table of await toEmpty(engine, session, tables, job))
      await empty(engine, session, table);
    for (const table of tables) await prepare(engine, session, table, job);
    return written(session, tables, job);
  });
}

function names(tables: readonly Table[]): string {
  return `the table ${tables.map(({ name }) => name).join(", ")}`;
}

/** The tables whose rows must go, children first. Nothing is removed before all tables were looked at. */
async function toEmpty(
  engine: Engine,
  session: Session,
  tables: readonly Table[],
  job: Job,
): Promise<Table[]> {
  const doomed: Table[] = [];
  for (const table of tables) {
    const found = await engine.describe(session, table.name);
    if (found?.hindrance) throw new SeedError(found.hindrance);
    if (!found) await forget(session, table.name, true);
    else if (decide(await look(engine, session, table.name, job), job) === "empty")
      doomed.unshift(table);
    // A table of naeil's own is made anew for --fresh, so it need not fit.
    else if (found) checkFit(table, found);
  }
  return doomed;
}

/** The rows and the marks of one moment: other shards may be writing both. */
async function look(engine: Engine, session: Session, table: string, job: Job): Promise<State> {
  await session.run(engine.snapshot);
  const standing = await readLedger(session, table);
  const [counted] = await session.query(`SELECT COUNT(*) AS n FROM ${engine.quote(table)}`);
  await session.run("COMMIT");
  const running = new Set<string>();
  for (const id of standing.jobs.keys())
    if (id !== job.id && (await engine.isHeld(session, id))) running.add(id);
  return { table, rows: Number(counted?.n), standing, running };
}

async function empty(engine: Engine, session: Session, table: Table): Promise<void> {
  const { ours } = await readLedger(session, table.name);
  // Rows go first and marks second: a table without rows makes its marks void, but rows without marks would be strangers.
  if (ours) await session.run(`DROP TABLE ${engine.quote(table.name)}`);
  else await engine.empty(session, table.name);
  await forget(session, table.name, ours);
}

async function prepare(engine: Engine, session: Session, table: Table, job: Job): Promise<void> {
  const found = await engine.describe(session, table.name);
  if (found) checkFit(table, found);
  else {
    await session.run(engine.createTable(table));
    await noteMade(engine, session, table.name);
  }
  await noteBegun(engine, session, table.name, job);
}

async function written(
  session: Session,
  tables: readonly Table[],
  job: Job,
): Promise<Map<string, Map<number, number>>> {
  const all = new Map<string, Map<number, number>>();
  for (const { name } of tables) {
    const { marks } = await readLedger(session, name);
    const own = marks.filter((mark) => mark.job === job.id);
    all.set(name, new Map(own.map(({ chunk, rows }) => [chunk, rows])));
  }
  return all;
}
