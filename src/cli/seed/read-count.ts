import { CommandError } from "../command-error";

const million = 1_000_000;
/** More rows than any disk here holds: a count beyond it is a slip of the keyboard. */
const mostRows = million * million;

/** How many rows `--rows` asks for: `1000000`, `1_000_000`, `1,000,000`, `1e6`, `250k` or `1.5m`. */
export function readRows(text: string): number {
  const count = countOf(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostRows) return count;
  throw new CommandError(
    count > mostRows
      ? `--rows is ${text}, expected at most a million million (1e12)`
      : `--rows is “${text}”, expected a whole number of at least 1, as 1000000, 1_000_000, 1e6 or 1m`,
    2,
  );
}

/** A whole number that an option gives, between a least and a most. */
export function readInteger(option: string, text: string, least: number, most: number): number {
  const number = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = `from ${least} to ${most.toLocaleString("en")}`;
  throw new CommandError(`${option} is “${text}”, expected a whole number ${range}`, 2);
}

/** A share that an option gives: 0 for none, 1 for all. */
export function readShare(option: string, text: string): number {
  const share = /^[\d.]+$/.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw new CommandError(`${option} is “${text}”, expected a number from 0 to 1, as 0.2`, 2);
}

function countOf(text: string): number {
  const plain = text.replace(/(?<=\d)[_,](?=\d)/g, "");
  const [, digits, unit] = /^(\d+(?:\.\d+)?(?:e\d+)?)([km]?)$/i.exec(plain) ?? [];
  if (digits === undefined) return Number.NaN;
  const scale = unit === "" ? 1 : unit?.toLowerCase() === "k" ? 1000 : million;
  // 1.1m would be 1100000.0000000002 by multiplication alone.
  return Number((Number(digits) * scale).toPrecision(15));
}
