import { expect, test } from "vitest";
import type { ColumnType } from "../../../src/seed/column-type";
import type { FoundTable } from "../../../src/seed/sinks/engine";
import { checkFit } from "../../../src/seed/sinks/fit";
import { mysqlColumnType } from "../../../src/seed/sinks/mysql/mysql-column-type";
import { postgresColumnType } from "../../../src/seed/sinks/postgres/postgres-column-type";
import { sqliteColumnType } from "../../../src/seed/sinks/sqlite/sqlite-column-type";

const readers = { mysql: mysqlColumnType, postgres: postgresColumnType, sqlite: sqliteColumnType };

const int: ColumnType = { kind: "integer", bits: 32 };
const unsigned: ColumnType = { kind: "integer", bits: 32, unsigned: true };
const money: ColumnType = { kind: "decimal", precision: 10, scale: 2 };
const text: ColumnType = { kind: "text", length: 64 };
const long: ColumnType = { kind: "text", length: null };
const choice: ColumnType = { kind: "enum", values: ["a", "it's"] };

const cases: [keyof typeof readers, string, ColumnType, boolean][] = [
  ["mysql", "int(11)", int, true],
  ["mysql", "int(10) unsigned", int, false],
  ["mysql", "bigint(20)", unsigned, true],
  ["mysql", "mediumint(9)", int, false],
  ["mysql", "tinyint(1)", { kind: "boolean" }, true],
  ["mysql", "decimal(12,2)", money, true],
  ["mysql", "decimal(10,3)", money, false],
  ["mysql", "decimal(10,0)", int, true],
  ["mysql", "double", money, false],
  ["mysql", "varchar(64)", text, true],
  ["mysql", "varchar(63)", text, false],
  ["mysql", "tinytext", text, false],
  ["mysql", "longtext", long, true],
  ["mysql", "enum('a','it''s','c')", choice, true],
  ["mysql", "enum('a')", choice, false],
  ["mysql", "varchar(4)", choice, true],
  ["mysql", "timestamp", { kind: "datetime" }, true],
  ["mysql", "date", { kind: "datetime" }, false],
  ["mysql", "point", text, true],
  ["postgres", "integer", int, true],
  ["postgres", "integer", unsigned, false],
  ["postgres", "numeric(10,2)", money, true],
  ["postgres", "numeric", money, true],
  ["postgres", "numeric(9,2)", money, false],
  ["postgres", "character varying(64)", text, true],
  ["postgres", "character(10)", text, false],
  ["postgres", "text", long, true],
  ["postgres", "timestamp without time zone", { kind: "datetime" }, true],
  ["postgres", "timestamp(3) with time zone", { kind: "datetime" }, true],
  ["postgres", "boolean", { kind: "boolean" }, true],
  ["postgres", "boolean", int, false],
  ["postgres", "jsonb", { kind: "json" }, true],
  ["sqlite", "INTEGER", int, true],
  ["sqlite", "UNSIGNED BIG INT", unsigned, true],
  ["sqlite", "DECIMAL(10, 2)", money, true],
  ["sqlite", "VARCHAR(10)", text, false],
  ["sqlite", "", text, true],
];

test.each(cases)("%s %s takes %j: %s", (engine, declared, wanted, fits) => {
  const column = { nullable: true, unique: false };
  const table = {
    name: "t",
    columns: [{ ...column, name: "c", type: wanted }],
    primaryKey: [],
    foreignKeys: [],
  };
  const found: FoundTable = {
    name: "t",
    columns: [{ ...column, name: "c", declared, type: readers[engine](declared), filled: null }],
    primaryKey: [],
    uniqueSets: [],
    foreignKeys: [],
    checks: [],
    hindrance: null,
  };
  const check = () => checkFit(table, found);
  if (fits) expect(check).not.toThrow();
  else expect(check).toThrow(`has the column c as ${declared}; expected`);
});
