import { type Message, message } from "./message";
import { splitLines } from "./source";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/** Tells of the first control character in a text: no program shows it, and some end a text there. */
export function controlMessages(written: string, file: string): Message[] {
  if (!CONTROL.test(written)) return [];
  let first: { line: number; column: number; name: string } | undefined;
  let others = 0;
  splitLines(written).forEach((text, at) => {
    const column = text.search(CONTROL) + 1;
    if (column === 0) return;
    if (first) others++;
    else first = { line: at + 1, column, name: nameOf(text.charCodeAt(column - 1)) };
  });
  if (!first) return [];
  const { name, ...place } = first;
  const more = others === 0 ? "" : `, and such on ${others} more line${others === 1 ? "" : "s"}`;
  const found = `the control character ${name}${more}`;
  return [message("control-character", { file, ...place, found, expected: "text without it" })];
}

function nameOf(code: number): string {
  // A terminal's colours, pasted with the text, begin with it.
  if (code === 0x1b) return "U+001B (escape)";
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
