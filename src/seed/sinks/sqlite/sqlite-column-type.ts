import type { ColumnType } from "../../column-type";

/** What a declared type means to those who wrote it; null where it says too little. */
export function sqliteColumnType(declared: string): ColumnType | null {
  const [, name = "", first, second = "0"] =
    /^([a-z][\w ]*?)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?$/i.exec(declared.trim()) ?? [];
  const word = name.toLowerCase();
  // Without limits, those are far beyond what is made.
  if (/^(decimal|numeric)$/.test(word))
    return first === undefined
      ? { kind: "decimal", precision: 1000, scale: 500 }
      : { kind: "decimal", precision: Number(first), scale: Number(second) };
  if (/char|clob|text/.test(word))
    return { kind: "text", length: first === undefined ? null : Number(first) };
  if (/^bool/.test(word)) return { kind: "boolean" };
  if (word === "timestamp" || word === "datetime") return { kind: "datetime" };
  if (word === "date" || word === "time" || word === "json" || word === "uuid")
    return { kind: word };
  // SQLite's own rules: whatever holds INT is an integer of up to 64 bits.
  if (word.includes("int")) return { kind: "integer", bits: 64 };
  return /real|floa|doub/.test(word) ? { kind: "float", bits: 64 } : null;
}
