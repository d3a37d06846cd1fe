/** Bytes in the making: `at` is where the next one goes. The buffer is used again and again. */
export interface ByteWriter {
  bytes: Buffer;
  at: number;
}

/** A writer with a buffer of its own, which grows when it must. */
export function byteWriter(size = 0x12000): ByteWriter {
  return { bytes: Buffer.allocUnsafeSlow(size), at: 0 };
}

/** Makes sure that so many bytes fit: whoever writes calls it first. */
export function reserve(out: ByteWriter, count: number): void {
  if (out.at + count > out.bytes.length) grow(out, count);
}

export function writeByte(out: ByteWriter, byte: number): void {
  if (out.at === out.bytes.length) grow(out, 1);
  out.bytes[out.at++] = byte;
}

/** A whole number between -2^53 and 2^53, in decimal digits. */
export function writeInteger(out: ByteWriter, value: number): void {
  if (value < 0) {
    writeByte(out, MINUS);
    writeDigits(out, -value, 1);
  } else writeDigits(out, value, 1);
}

/** A whole number from 0 to 2^53 with at least so many digits: zeros are put before it. */
export function writeDigits(out: ByteWriter, value: number, width: number): void {
  // Beyond 31 bits V8 divides as floating point, so the last nine digits are parted from the others.
  if (value > 0x7fffffff) {
    const high = Math.floor(value / 1e9);
    writeDigits(out, high, width - 9);
    writeDigits(out, value - high * 1e9, 9);
    return;
  }
  let rest = value | 0;
  let count = digitsOf(rest);
  if (count < width) count = width;
  reserve(out, count);
  const { bytes } = out;
  let end = out.at + count;
  out.at = end;
  while (count >= 2) {
    const next = (rest / 100) | 0;
    const pair = (rest - next * 100) * 2;
    bytes[--end] = PAIRS[pair + 1] as number;
    bytes[--end] = PAIRS[pair] as number;
    rest = next;
    count -= 2;
  }
  if (count === 1) bytes[--end] = ZERO + rest;
}

/** Bytes that were encoded before: the texts `index` of a table of words. */
export function writeWord(out: ByteWriter, words: WordTable, index: number): void {
  const { bytes: from, ends } = words;
  const start = index === 0 ? 0 : (ends[index - 1] as number);
  const end = ends[index] as number;
  reserve(out, end - start);
  const { bytes } = out;
  let at = out.at;
  for (let i = start; i < end; i++) bytes[at++] = from[i] as number;
  out.at = at;
}

/** A text in UTF-8. */
export function writeString(out: ByteWriter, text: string): void {
  const { length } = text;
  reserve(out, length * 3);
  if (length > SHORT) {
    out.at += out.bytes.write(text, out.at);
    return;
  }
  const { bytes } = out;
  let at = out.at;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) {
      out.at = at + bytes.write(text.slice(i), at);
      return;
    }
    bytes[at++] = unit;
  }
  out.at = at;
}

/** Words as UTF-8 bytes, one after the other, so that a row copies them instead of encoding them again. */
export interface WordTable {
  bytes: Uint8Array;
  ends: Uint32Array;
}

export function wordTable(words: readonly string[]): WordTable {
  const encoded = words.map((word) => Buffer.from(word, "utf8"));
  const ends = new Uint32Array(words.length);
  let end = 0;
  encoded.forEach((bytes, index) => {
    end += bytes.length;
    ends[index] = end;
  });
  return { bytes: new Uint8Array(Buffer.concat(encoded)), ends };
}

function grow(out: ByteWriter, count: number): void {
  const bytes = Buffer.allocUnsafeSlow(Math.max(out.bytes.length * 2, out.at + count));
  out.bytes.copy(bytes, 0, 0, out.at);
  out.bytes = bytes;
}

function digitsOf(value: number): number {
  if (value < 10_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1_000 ? 3 : 4;
  if (value < 100_000_000)
    return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8;
  return value < 1_000_000_000 ? 9 : 10;
}

const MINUS = 0x2d;
const ZERO = 0x30;
/** Longer texts are encoded by Node at once; below, the call costs more than a loop. */
const SHORT = 24;
const PAIRS = Buffer.from(
  Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, "0")).join(""),
  "latin1",
);
