/** A log's text with everything evened out that depends on the machine it was written on. */
export interface Source {
  /** NFC, LF line ends, no BOM. */
  text: string;
  /** The same with the NUL that `text` has none of. */
  written: string;
  /** The lines of the file, without line ends; a line end at the very end opens no further line. */
  lines: string[];
}

/** Evens out a text, so that reading is the same for CRLF and LF, NFC and NFD, with and without BOM. */
export function readSource(raw: string): Source {
  const written = raw
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  // As CommonMark has it: some programs take a NUL for the end of the text.
  const text = written.replaceAll("\0", "\uFFFD");
  return { text, written, lines: splitLines(text) };
}

/** The lines of a text that has LF line ends. */
export function splitLines(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A path as entries and messages carry it: forward slashes, NFC. */
export function readPath(path: string): string {
  return path.normalize("NFC").replaceAll("\\", "/");
}
