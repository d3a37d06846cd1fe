import { isUtf8 } from "node:buffer";
import type { Finding } from "../log/message";

/** A file's text, and what was wrong with how it is written, at its place. */
export interface DecodedText {
  text: string;
  problem: Omit<Finding, "file"> | null;
}

/**
 * The text of a file. It should be UTF-8; the encodings that editors and shells of Windows leave behind
 * are read as well, and of all else what can be read, with � for the rest.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), problem: null };
  const start = { line: 1, column: 1 };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    return { text, problem: { ...start, found: "text in UTF-16", expected: EXPECTED } };
  }
  const text = new TextDecoder().decode(bytes);
  const place = firstFault(text, bytes);
  const korean = inKorean(bytes);
  if (korean !== null) {
    const found = "text in CP949 (EUC-KR)";
    return { text: korean, problem: { ...place, found, expected: EXPECTED } };
  }
  const found = "bytes that are no UTF-8, shown as �";
  return { text, problem: { ...place, found, expected: EXPECTED } };
}

const EXPECTED = "text saved as UTF-8";

/** Where the first byte stands that is no UTF-8: a � that is written as one is fine. */
function firstFault(text: string, bytes: Uint8Array): { line: number; column: number } {
  let [from, offset] = [0, 0];
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) {
      const before = text.slice(0, at).split(/\r\n?|\n/);
      return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    }
    [from, offset] = [at + 1, offset + 3];
  }
  return { line: 1, column: 1 };
}

/** The text as Korean Windows wrote it before it wrote UTF-8; null unless most of its letters are 한글. */
function inKorean(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("euc-kr", { fatal: true }).decode(bytes);
    const letters = text.match(/[\u0080-\uFFFF]/g) ?? [];
    const hangul = letters.filter((letter) => /[가-힣ㄱ-ㅣ]/.test(letter));
    return hangul.length * 2 > letters.length ? text : null;
  } catch {
    // Some of the bytes mean nothing in it.
    return null;
  }
}
