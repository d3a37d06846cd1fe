import type { ColumnType } from "../../column-type";

/** The type that `format_type` names; null for those that have no like in `ColumnType`. */
export function postgresColumnType(declared: string): ColumnType | null {
  const [, name = "", inner = "", rest = ""] =
    /^([\w ]+?)(?:\(([\d,]+)\))?( with(?:out)? time zone)?$/.exec(declared) ?? [];
  const [first, second = 0] = inner === "" ? [] : inner.split(",").map(Number);
  switch (`${name}${rest}`) {
    case "smallint":
      return { kind: "integer", bits: 16 };
    case "integer":
      return { kind: "integer", bits: 32 };
    case "bigint":
      return { kind: "integer", bits: 64 };
    case "numeric":
      // Without limits it takes any number; these are far beyond what is made.
      return first === undefined
        ? { kind: "decimal", precision: 1000, scale: 500 }
        : { kind: "decimal", precision: first, scale: second };
    case "real":
      return { kind: "float", bits: 32 };
    case "double precision":
      return { kind: "float", bits: 64 };
    case "character varying":
    case "text":
      return { kind: "text", length: first ?? null };
    case "character":
      return { kind: "text", length: first ?? 1 };
    case "boolean":
    case "date":
    case "uuid":
      return { kind: name as "boolean" | "date" | "uuid" };
    case "timestamp without time zone":
    case "timestamp with time zone":
      return { kind: "datetime" };
    case "time without time zone":
    case "time with time zone":
      return { kind: "time" };
    case "json":
    case "jsonb":
      return { kind: "json" };
    default:
      return null;
  }
}
