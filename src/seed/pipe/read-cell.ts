import type { ColumnType } from "../column-type";
import type { Cell, Column } from "../table";

/** A value as it was found in the input: the text of a CSV cell, or any value of JSON. */
export type Found = unknown;

/**
 * The cell that a found value is in a column; the end of a sentence where it is none: “is “abc”, expected a whole
 * number”. Checked before the database sees it, since only here the line is known.
 */
export function readCell(column: Column, found: Found): Cell | { problem: string } {
  if (found === null || found === undefined) {
    if (column.nullable) return null;
    if (column.type.kind === "text") return "";
    return { problem: `is empty, expected ${expected(column.type)}` };
  }
  const text = typeof found === "string" ? found : JSON.stringify(found);
  const cell = cellOf(column.type, text);
  if (cell !== undefined) return cell;
  if (text === "" && column.nullable && column.type.kind !== "enum") return null;
  return { problem: `is ${shown(text)}, expected ${expected(column.type)}` };
}

function cellOf(type: ColumnType, text: string): Cell | undefined {
  switch (type.kind) {
    case "integer":
      return integerOf(type, text);
    case "decimal":
      return decimalFits(type, text) ? text : undefined;
    case "float":
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
    case "text":
      return type.length === null || lengthOf(text) <= type.length ? text : undefined;
    case "enum":
      return type.values.includes(text) ? text : undefined;
    case "boolean":
      return booleans.get(text.toLowerCase());
    case "date":
      return dayFits(text) ? text : undefined;
    case "datetime":
      return datetimeOf(text);
    case "time":
      return /^\d{1,3}:[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(text) ? text : undefined;
    case "json":
      return isJson(text) ? text : JSON.stringify(text);
    case "uuid":
      return /^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i.test(text) ? text : undefined;
  }
}

function integerOf(
  { bits, unsigned }: { bits: number; unsigned?: true },
  text: string,
): Cell | undefined {
  if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number)) {
    const [least, most] = unsigned ? [0, 2 ** bits] : [-(2 ** (bits - 1)), 2 ** (bits - 1)];
    return number >= least && number < most ? number : undefined;
  }
  const big = BigInt(text);
  const fits = (unsigned ? BigInt.asUintN(bits, big) : BigInt.asIntN(bits, big)) === big;
  return fits ? big.toString() : undefined;
}

/** Whether a decimal has room, digits after the point included: a database would round them in silence. */
function decimalFits({ precision, scale }: { precision: number; scale: number }, text: string) {
  const [, whole = "", fraction = ""] = /^[+-]?0*(\d*)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  if (!/\d/.test(text) || /[^\d.+-]/.test(text) || !/^[+-]?\d*\.?\d*$/.test(text)) return false;
  return whole.length <= precision - scale && fraction.length <= scale;
}

function datetimeOf(text: string): string | undefined {
  const day = text.slice(0, 10);
  const rest = text.slice(10);
  if (!dayFits(day)) return undefined;
  if (plainTime.test(rest)) return text;
  const [found, hour = "00:00", seconds = ":00"] = looseTime.exec(rest) ?? [];
  const time = ` ${hour}${seconds}`;
  return found !== undefined && plainTime.test(time) ? day + time : undefined;
}

/** As ISO 8601 has it too: with T, without seconds, with Z, or no time at all. */
const looseTime = /^(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?Z?)?$/;
const plainTime = /^ (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;

/** Whether a text of that form is a day that there is. */
function dayFits(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const day = Number(text.slice(8));
  if (day <= 28) return true;
  return (
    day <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function expected(type: ColumnType): string {
  switch (type.kind) {
    case "integer":
      return `a whole number${type.unsigned ? " from 0" : ""} of ${type.bits} bits`;
    case "decimal":
      return `a number of at most ${type.precision - type.scale} digits before the point and ${type.scale} after it`;
    case "float":
      return "a number";
    case "text":
      return `at most ${type.length} characters`;
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "date":
      return "a day as YYYY-MM-DD";
    case "datetime":
      return "a time as YYYY-MM-DD HH:MM:SS, without an offset";
    case "time":
      return "a time as HH:MM:SS";
    case "boolean":
      return "true or false";
    default:
      return type.kind === "uuid" ? "a UUID" : "JSON";
  }
}

function shown(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

const booleans = new Map<string, boolean>(
  ["1", "t", "true", "y", "yes", "on"]
    .map((word): [string, boolean] => [word, true])
    .concat(["0", "f", "false", "n", "no", "off"].map((word) => [word, false])),
);
