import { type ByteWriter, writeByte, writeDigits } from "../byte-writer";
import type { Generator } from "../generator";
import { SeedError } from "../seed-error";
import { choice } from "./choice";

/** What decimals a column takes: `min` and `max` are written out, as "-12.50", both included. */
export interface DecimalRange {
  precision: number;
  scale: number;
  min?: string;
  max?: string;
}

/**
 * Exact decimals, as strings: they are counted in units of the last digit, since binary fractions such as 0.1 are not
 * what they seem. At most 2^53 units.
 */
export function decimal({ precision, scale, min = "0", max }: DecimalRange): Generator<string> {
  if (!(precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision))
    throw new SeedError(
      `decimal(${precision}, ${scale}): expected a precision from 1 to 38 and no larger scale`,
    );
  const most = Math.min(10 ** precision - 1, Number.MAX_SAFE_INTEGER);
  const low = units(min, scale);
  const high = max === undefined ? most : units(max, scale);
  if (low > high || high > most || low < -most)
    throw new SeedError(
      `decimals from ${min} to ${max ?? "the greatest"}: expected the lower first, and what decimal(${precision}, ${scale}) holds`,
    );
  const whole = 10 ** scale;
  const write = (out: ByteWriter, index: number) => writeDecimal(out, low + index, scale, whole);
  return choice(
    { kind: "decimal", precision, scale },
    { size: high - low + 1, at: (index) => decimalText(low + index, scale), write },
  );
}

/** A number of units as a decimal: -1250 with the scale 2 is "-12.50". */
export function decimalText(value: number, scale: number): string {
  const sign = value < 0 ? "-" : "";
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function writeDecimal(out: ByteWriter, value: number, scale: number, whole: number): void {
  let rest = value;
  if (rest < 0) {
    writeByte(out, MINUS);
    rest = -rest;
  }
  const integral = Math.floor(rest / whole);
  writeDigits(out, integral, 1);
  if (scale === 0) return;
  writeByte(out, POINT);
  writeDigits(out, rest - integral * whole, scale);
}

/** How many units of the last digit a written decimal has. */
function units(text: string, scale: number): number {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const value = Number(`${whole}${fraction.padEnd(scale, "0")}`);
  if (whole === undefined || fraction.length > scale || !Number.isSafeInteger(value))
    throw new SeedError(
      `the decimal “${text}”: expected one such as 12.50, with no more than ${scale} digits after the point`,
    );
  return sign === "-" ? -value : value;
}

const MINUS = 0x2d;
const POINT = 0x2e;
