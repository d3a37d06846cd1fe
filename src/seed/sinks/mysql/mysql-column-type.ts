import type { ColumnType } from "../../column-type";

/** The type that a `column_type` of information_schema means; null for those that have no like in `ColumnType`. */
export function mysqlColumnType(declared: string): ColumnType | null {
  const [, name = "", inner = "", rest = ""] =
    /^(\w+)(?:\((.*)\))?(.*)$/s.exec(declared.trim()) ?? [];
  const [first = Number.NaN, second = 0] = inner.split(",").map(Number);
  const unsigned = /\bunsigned\b/i.test(rest) ? { unsigned: true as const } : {};
  switch (name.toLowerCase()) {
    case "tinyint":
      return first === 1 && !unsigned.unsigned
        ? { kind: "boolean" }
        : { kind: "integer", bits: 8, ...unsigned };
    case "smallint":
      return { kind: "integer", bits: 16, ...unsigned };
    case "mediumint":
      return { kind: "integer", bits: 24, ...unsigned };
    case "int":
      return { kind: "integer", bits: 32, ...unsigned };
    case "bigint":
      return { kind: "integer", bits: 64, ...unsigned };
    case "decimal":
      return { kind: "decimal", precision: first, scale: second };
    case "float":
      return { kind: "float", bits: 32 };
    case "double":
      return { kind: "float", bits: 64 };
    case "char":
    case "varchar":
      return { kind: "text", length: first };
    case "tinytext":
      return { kind: "text", length: 63 };
    case "text":
    case "mediumtext":
    case "longtext":
      return { kind: "text", length: null };
    case "enum":
      return { kind: "enum", values: enumValues(inner) };
    case "date":
    case "datetime":
    case "time":
    case "json":
    case "uuid":
      return { kind: name.toLowerCase() as "date" | "datetime" | "time" | "json" | "uuid" };
    case "timestamp":
      return { kind: "datetime" };
    case "year":
      return null;
    default:
      return null;
  }
}

function enumValues(inner: string): string[] {
  return [...inner.matchAll(/'((?:[^']|'')*)'/g)].map(([, value = ""]) =>
    value.replaceAll("''", "'"),
  );
}
