import { csvHeader } from "../../encode-cells";
import type { Table } from "../../table";

/** How rows stand in lines. */
export interface LineFormat {
  kind: "csv" | "ndjson";
  /** Whether CSV begins with a line of names. */
  header: boolean;
}

/** What stands before the first row of a table. */
export function tablePreamble({ kind, header }: LineFormat, table: Table): string {
  return kind === "csv" && header ? csvHeader(table.columns) : "";
}
