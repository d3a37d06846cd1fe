/** Bytes in the making: `at` is where the next one goes. The buffer is used again and again. */
export interface ByteWriter {
  bytes: Buffer;
  /** The same bytes, for writing several at once. */
  view: DataView;
  at: number;
}

/** A writer with a buffer of its own, which grows when it must. */
export function byteWriter(size = 0x12000): ByteWriter {
  const bytes = Buffer.allocUnsafeSlow(size + SLACK);
  return { bytes, view: viewOf(bytes), at: 0 };
}

/** Makes sure that so many bytes fit, and a few more: whoever writes calls it first. */
export function reserve(out: ByteWriter, count: number): void {
  if (out.at + count + SLACK > out.bytes.length) grow(out, count);
}

export function writeByte(out: ByteWriter, byte: number): void {
  reserve(out, 1);
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
  let end = out.at + count;
  out.at = end;
  while (count >= 2) {
    const next = (rest / 100) | 0;
    end -= 2;
    out.view.setUint16(end, PAIRS[rest - next * 100] as number);
    rest = next;
    count -= 2;
  }
  if (count === 1) out.bytes[end - 1] = ZERO + rest;
}

/** The `index`-th of a table of words. */
export function writeWord(out: ByteWriter, { view, ends }: WordTable, index: number): void {
  const start = index === 0 ? 0 : (ends[index - 1] as number);
  copyBytes(out, view, start, (ends[index] as number) - start);
}

/** The `index`-th of texts that are all `width` bytes long. */
export function writeFixed(out: ByteWriter, from: DataView, index: number, width: number): void {
  copyBytes(out, from, index * width, width);
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
  view: DataView;
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
  return { view: tableView(encoded), ends };
}

/** ASCII texts of one length, one after the other. */
export function fixedTable(count: number, text: (index: number) => string): DataView {
  const texts = Array.from({ length: count }, (_, index) => text(index));
  return tableView([Buffer.from(texts.join(""), "latin1")]);
}

/** Copies four bytes at a time, up to three too many on both sides: there is room for them, and they are written over. */
function copyBytes(out: ByteWriter, from: DataView, start: number, count: number): void {
  reserve(out, count);
  const { view, at } = out;
  for (let i = 0; i < count; i += 4) view.setInt32(at + i, from.getInt32(start + i));
  out.at = at + count;
}

function tableView(parts: Buffer[]): DataView {
  return viewOf(Buffer.concat([...parts, Buffer.alloc(SLACK)]));
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function grow(out: ByteWriter, count: number): void {
  const bytes = Buffer.allocUnsafeSlow(Math.max(out.bytes.length * 2, out.at + count + SLACK));
  out.bytes.copy(bytes, 0, 0, out.at);
  out.bytes = bytes;
  out.view = viewOf(bytes);
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
/** Room behind what is reserved, for copying in steps. */
const SLACK = 4;
/** `00` to `99`, both digits in one number. */
const PAIRS = Uint16Array.from(
  { length: 100 },
  (_, pair) => ((ZERO + Math.floor(pair / 10)) << 8) | (ZERO + (pair % 10)),
);
