import { isUtf8 } from "node:buffer";
import { SeedError } from "../seed-error";

/**
 * The text of an input in whole lines, as it arrives, without a byte order mark. Ends the run at the line where
 * something stands that is not UTF-8: a database would refuse it later and less plainly. The lines before
 * it are given first.
 */
export async function* decodeInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let lines = 0;
  let rest: Uint8Array[] = [];
  for await (const piece of input) {
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const whole = Buffer.concat([...rest, piece.subarray(0, end)]);
      yield* textOf(whole, lines);
      for (let at = whole.indexOf(NEWLINE); at !== -1; at = whole.indexOf(NEWLINE, at + 1)) lines++;
      rest = [];
    }
    // A copy: whoever reads the input may use its buffer again.
    if (end < piece.length) rest.push(Buffer.from(piece.subarray(end)));
    if (rest.length > MOST_PIECES && sizeOf(rest) > MOST_BYTES) throw tooLong(lines + 1);
  }
  if (rest.length > 0) yield* textOf(Buffer.concat(rest), lines);
}

function* textOf(bytes: Buffer, linesBefore: number): Generator<string> {
  const text = linesBefore === 0 ? withoutMark(bytes) : bytes;
  if (isUtf8(text)) {
    if (text.length > 0) yield text.toString("utf8");
    return;
  }
  let start = 0;
  for (let line = linesBefore + 1; start < text.length; line++) {
    const end = text.indexOf(NEWLINE, start) + 1 || text.length;
    if (!isUtf8(text.subarray(start, end))) {
      if (start > 0) yield text.toString("utf8", 0, start);
      throw new SeedError(`line ${line} of the input is no UTF-8: convert it first, as by iconv`);
    }
    start = end;
  }
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function tooLong(line: number): SeedError {
  return new SeedError(`line ${line} of the input is longer than 64 MB: is it CSV or NDJSON?`);
}

const NEWLINE = 0x0a;
const MOST_BYTES = 64e6;
/** Pieces are small: below so many there is no need to add up their sizes. */
const MOST_PIECES = 512;
