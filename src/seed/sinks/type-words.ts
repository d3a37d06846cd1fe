import type { ColumnType } from "../column-type";

/** A type in the words of SQL that most people know, for messages. */
export function typeWords(type: ColumnType): string {
  switch (type.kind) {
    case "integer": {
      const name = { 8: "TINYINT", 16: "SMALLINT", 24: "MEDIUMINT", 32: "INT", 64: "BIGINT" };
      return `${name[type.bits]}${type.unsigned ? " UNSIGNED" : ""}`;
    }
    case "decimal":
      return `DECIMAL(${type.precision},${type.scale})`;
    case "float":
      return type.bits === 32 ? "FLOAT" : "DOUBLE";
    case "text":
      return type.length === null ? "TEXT" : `VARCHAR(${type.length})`;
    case "enum":
      return `ENUM(${type.values.map((value) => `'${value}'`).join(", ")})`;
    default:
      return type.kind.toUpperCase();
  }
}
