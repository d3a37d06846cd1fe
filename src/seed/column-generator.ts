import type { ColumnType } from "./column-type";
import type { Generator, Pool } from "./generator";
import { boolean } from "./generators/boolean";
import { choice } from "./generators/choice";
import { decimal } from "./generators/decimal";
import { email } from "./generators/email";
import { float } from "./generators/float";
import { integer } from "./generators/integer";
import { json } from "./generators/json";
import type { Languages } from "./generators/language";
import { date, datetime, time } from "./generators/moment";
import { nickname } from "./generators/nickname";
import { oneOf } from "./generators/one-of";
import { personName } from "./generators/person-name";
import { sentence } from "./generators/sentence";
import { unique } from "./generators/unique";
import { uuid } from "./generators/uuid";
import { SeedError } from "./seed-error";
import type { Column } from "./table";

/** Values that a column of an existing table takes; whole numbers of a key go on after the greatest that is there. */
export function columnGenerator(
  where: string,
  { name, type }: Column,
  isUnique: boolean,
  greatest: number,
): Generator {
  if (type.kind === "integer") return isUnique ? numbersAfter(where, type, greatest) : small(type);
  const generator = generatorOf(name, type, isUnique);
  if (!isUnique || generator.unique) return { ...generator, type };
  if (!generator.pool)
    throw new SeedError(
      `${where} is unique, but of the kind ${type.kind}: expected one whose values can be counted`,
    );
  return { ...unique(generator), type };
}

type IntegerType = Extract<ColumnType, { kind: "integer" }>;

function greatestOf({ bits, unsigned }: IntegerType): number {
  return Math.min(2 ** (unsigned ? bits : bits - 1) - 1, Number.MAX_SAFE_INTEGER);
}

function small(type: IntegerType): Generator {
  return { ...integer({ min: 0, max: Math.min(greatestOf(type), 9_999) }), type };
}

/** In order, as a database that counts them itself would. */
function numbersAfter(where: string, type: IntegerType, greatest: number): Generator {
  const capacity = greatestOf(type) - greatest;
  if (!(capacity > 0))
    throw new SeedError(
      `${where} holds ${greatest} already, and greater numbers don't fit: expected a wider column`,
    );
  return {
    type,
    nullable: false,
    unique: true,
    capacity,
    bind: () => ({ cell: (row) => greatest + 1 + row }),
  };
}

function generatorOf(name: string, type: ColumnType, isUnique: boolean): Generator {
  switch (type.kind) {
    case "integer":
      return small(type);
    case "decimal":
      return decimal(modest(type));
    case "float":
      return float({ min: 0, max: 1_000 });
    case "text":
      return texts(name, type.length ?? Number.POSITIVE_INFINITY, isUnique, type.ascii);
    case "enum":
      return oneOf(type.values as [string, ...string[]]);
    case "boolean":
      return boolean();
    case "date":
      return date(isUnique ? LONG : YEAR);
    case "datetime":
      return datetime(isUnique ? LONG : YEAR);
    case "time":
      return time();
    case "json":
      return json({ note: sentence(), count: integer({ min: 0, max: 99 }) });
    case "uuid":
      return uuid();
  }
}

/** What is made for columns that take more digits than anyone writes, such as a bare NUMERIC. */
function modest({ precision, scale }: { precision: number; scale: number }) {
  if (precision <= MOST_DIGITS) return { precision, scale };
  const after = Math.min(scale, 2);
  return { precision: Math.min(precision - scale, 8) + after, scale: after };
}

const MOST_DIGITS = 38;

/** A year that has ended, so that nothing is to come. */
const YEAR = { from: "2025-01-01", to: "2025-12-31" };
const LONG = { from: "1971-01-01", to: "2025-12-31" };

/** What the column's name suggests, as far as it fits; short ones get letters and digits. */
function texts(name: string, length: number, isUnique: boolean, ascii = false): Generator {
  const languages: Languages = ascii ? ["en"] : ["ko", "en"];
  // So many that hardly any of another run's rows, drawn by another seed, is met again.
  const numbers = isUnique ? 1e12 : 10_000;
  const longest = LONGEST_NICKNAME + String(numbers - 1).length;
  if (/e-?mail/i.test(name) && length >= longest + DOMAIN.length) return email({ numbers });
  const free = length >= longest && !/e-?mail/i.test(name);
  if (isUnique) return free ? nickname({ languages, numbers }) : codes(length);
  if (!free) return codes(length);
  if (/nick|login|user/i.test(name)) return nickname({ languages });
  if (/name|author/i.test(name)) return personName({ languages });
  return length >= LONGEST_SENTENCE ? sentence({ languages }) : nickname({ languages });
}

/** In characters, without the number. */
const LONGEST_NICKNAME = 17;
const LONGEST_SENTENCE = 100;
const DOMAIN = "@example.com";

/** Letters and digits: `k3x0p9`. */
function codes(length: number): Generator<string> {
  if (length === 0) return choice({ kind: "text", length }, { size: 1, at: () => "" });
  const width = Math.min(length, 10);
  const pool: Pool<string> = {
    size: 36 ** width,
    at: (index) => index.toString(36).padStart(width, "0"),
  };
  return choice({ kind: "text", length }, pool);
}
