/** Writes numbers and texts one after another. */
export interface ByteWriter {
  /** A whole number from 0 to 2³², in as few bytes of seven bits as it needs. */
  number(value: number): void;
  /** A text, with its length in bytes before it. */
  text(value: string): void;
  /** A word by its letters, a byte each, without its length. */
  letters(value: string): void;
  bytes(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  const out: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) out.push((rest & 0x7f) | 0x80);
    out.push(rest);
  };
  return {
    number,
    text(value) {
      const bytes = new TextEncoder().encode(value);
      number(bytes.length);
      for (const byte of bytes) out.push(byte);
    },
    letters(value) {
      for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        if (code < 0x80) out.push(code);
        else if (code >= FIRST_JAMO && code <= LAST_JAMO) out.push(code - FIRST_JAMO + 0x80);
        else out.push(OTHER, code >> 8, code & 0xff);
      }
    },
    bytes: () => Uint8Array.from(out),
  };
}

/** Reads what a writer wrote. Reading past the end throws: the file was cut short. */
export interface ByteReader {
  number(): number;
  text(): string;
  /** As many letters as are asked for. */
  letters(count: number): string;
  /** The place of the next byte. */
  at(): number;
}

export function byteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError("the file ends too early");
    return byte;
  };
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = next();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  return {
    number,
    text() {
      const length = number();
      if (at + length > bytes.length) throw new RangeError("the file ends too early");
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
    letters(count) {
      let text = "";
      for (let i = 0; i < count; i++) {
        const byte = next();
        const code =
          byte < 0x80 ? byte : byte === OTHER ? next() * 256 + next() : byte - 0x80 + FIRST_JAMO;
        text += String.fromCharCode(code);
      }
      return text;
    },
    at: () => at,
  };
}

const FIRST_JAMO = 0x3131;
const LAST_JAMO = 0x3163;
/** Before a letter that is neither Hangul nor ASCII. */
const OTHER = 0xff;
