import type { ColumnType } from "../column-type";

/**
 * The type of a column by the values that were found in it first: the narrowest that holds them all, with room
 * for what may follow. Numbers with a leading zero are texts: they are codes or phone numbers. So are those of more digits
 * than the columns of all databases keep.
 */
export function inferType(found: readonly unknown[]): ColumnType {
  const known = found.filter((value) => value !== null && value !== undefined && value !== "");
  if (known.length === 0) return { kind: "text", length: null };
  if (known.every((value) => typeof value === "boolean")) return { kind: "boolean" };
  if (known.every((value) => typeof value === "object")) return { kind: "json" };
  const texts = known.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const every = (pattern: RegExp) => texts.every((text) => pattern.test(text));
  if (every(/^-?(0|[1-9]\d*)$/)) return integerType(texts);
  if (every(/^-?(0|[1-9]\d{0,17})(\.\d+)?$/)) return decimalType(texts);
  if (every(/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i)) return { kind: "float", bits: 64 };
  if (every(/^(true|false)$/i)) return { kind: "boolean" };
  if (every(/^\d{4}-\d\d-\d\d$/)) return { kind: "date" };
  if (every(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?$/)) return { kind: "datetime" };
  return { kind: "text", length: null };
}

/** Numbers of services such as X have 19 digits: floating, they would become others. */
function integerType(texts: readonly string[]): ColumnType {
  const fits = (text: string) => {
    const number = BigInt(text);
    return BigInt.asIntN(64, number) === number;
  };
  return texts.every((text) => text.length <= 20 && fits(text))
    ? { kind: "integer", bits: 64 }
    : { kind: "text", length: null };
}

/** Exact where the numbers look like money or measures; floating where that takes nothing from their many digits. */
function decimalType(texts: readonly string[]): ColumnType {
  const scale = Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0));
  if (scale <= 6) return { kind: "decimal", precision: 30, scale };
  const kept = texts.every((text) => text.replace(/^-?0?|\./g, "").length <= 15);
  return kept ? { kind: "float", bits: 64 } : { kind: "text", length: null };
}
