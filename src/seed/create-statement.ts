import { createMysqlTable } from "./sinks/mysql/create-mysql-table";
import { createPostgresTable } from "./sinks/postgres/create-postgres-table";
import { createSqliteTable } from "./sinks/sqlite/create-sqlite-table";
import type { Table } from "./table";
import type { Target } from "./target";

/** The statement that makes a table in a target, for a look at it; null where there is nothing to create. */
export function createStatement({ kind }: Target, table: Table): string | null {
  switch (kind) {
    case "mysql":
      return createMysqlTable(table);
    case "postgres":
      return createPostgresTable(table);
    case "sqlite":
      return createSqliteTable(table);
    default:
      return null;
  }
}
