import type { Engine } from "./sinks/engine";
import { mysqlEngine } from "./sinks/mysql/mysql-engine";
import { postgresEngine } from "./sinks/postgres/postgres-engine";
import { sqliteEngine } from "./sinks/sqlite/sqlite-engine";
import type { Target } from "./target";

/** The engine of a target that is a database; undefined for files and folders. */
export async function engineFor(target: Target): Promise<Engine | undefined> {
  switch (target.kind) {
    case "mysql":
      return mysqlEngine(target.settings);
    case "postgres":
      return postgresEngine(target.settings);
    case "sqlite":
      return sqliteEngine(target.file);
    default:
      return undefined;
  }
}
