/** What a column holds, as every engine can be told it. Days and times are literal strings, so that no time zone moves them. */
export type ColumnType =
  | { kind: "integer"; bits: 8 | 16 | 24 | 32 | 64; unsigned?: true }
  | { kind: "decimal"; precision: number; scale: number }
  | { kind: "float"; bits: 32 | 64 }
  /** `length` in characters; null where the text may be of any length. `ascii` where a column takes no other characters. */
  | { kind: "text"; length: number | null; ascii?: true }
  | { kind: "enum"; values: readonly string[] }
  | { kind: "boolean" }
  /** `YYYY-MM-DD` */
  | { kind: "date" }
  /** `YYYY-MM-DD HH:MM:SS` */
  | { kind: "datetime" }
  /** `HH:MM:SS` */
  | { kind: "time" }
  | { kind: "json" }
  | { kind: "uuid" };
