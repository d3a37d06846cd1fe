import type { ColumnType } from "../column-type";
import type { Column, Table } from "../table";

const number: ColumnType = { kind: "integer", bits: 64 };
const name: ColumnType = { kind: "text", length: 100 };
const longText: ColumnType = { kind: "text", length: null };

function column(columnName: string, type: ColumnType, more: Partial<Column> = {}): Column {
  return { name: columnName, type, nullable: false, unique: false, ...more };
}

const id = column("id", number, { unique: true });

/**
 * The logs of a team as tables, in the order in which they are filled. `logs` and `team` have the same, so a query that is
 * written against made logs fits the real ones.
 */
export const journalTables = {
  authors: {
    name: "authors",
    columns: [
      column("id", name, { unique: true }),
      column("name", name),
      column("email", { kind: "text", length: 254 }, { nullable: true }),
    ],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  tags: {
    name: "tags",
    columns: [id, column("name", { kind: "text", length: 200 })],
    primaryKey: ["id"],
    foreignKeys: [],
  },
  entries: {
    name: "entries",
    columns: [
      id,
      column("author_id", name),
      column("date", { kind: "date" }, { nullable: true }),
      column("path", { kind: "text", length: 500 }),
      column("title", longText),
      column("body", longText),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ column: "author_id", table: "authors", references: "id" }],
  },
  entry_tags: {
    name: "entry_tags",
    columns: [
      column("entry_id", number),
      column("tag_id", number),
      // The author wrote it, or the text only speaks of it.
      column("source", { kind: "enum", values: ["explicit", "mentioned"] }),
    ],
    primaryKey: ["entry_id", "tag_id"],
    foreignKeys: [
      { column: "entry_id", table: "entries", references: "id" },
      { column: "tag_id", table: "tags", references: "id" },
    ],
  },
  threads: {
    name: "threads",
    columns: [
      id,
      column("author_id", name),
      column("text", longText),
      column("state", {
        kind: "enum",
        values: ["open", "done", "carried", "touched", "let-go", "cancelled", "forwarded"],
      }),
      // What tells: see `Outcome` in src/journal/outcome.ts.
      column(
        "told_by",
        { kind: "enum", values: ["own-mark", "review", "plan", "notes"] },
        { nullable: true },
      ),
      column("checked", { kind: "boolean" }),
    ],
    primaryKey: ["id"],
    foreignKeys: [{ column: "author_id", table: "authors", references: "id" }],
  },
  tasks: {
    name: "tasks",
    columns: [
      id,
      column("entry_id", number),
      column("thread_id", number),
      column("text", longText),
      column("status", { kind: "enum", values: ["open", "done", "cancelled", "forwarded"] }),
      column("line", { kind: "integer", bits: 32 }),
    ],
    primaryKey: ["id"],
    foreignKeys: [
      { column: "entry_id", table: "entries", references: "id" },
      { column: "thread_id", table: "threads", references: "id" },
    ],
  },
} as const satisfies Record<string, Table>;
