import type { Line } from "./line";
import { type Message, message } from "./message";

/** Blanks that look like a space, or like nothing, and are none to Markdown and YAML. */
export const ODD_SPACES = "\\u00A0\\u3000\\u200B\\u200C\\u2060\\uFEFF";

const BLANK = new RegExp(`[\\s${ODD_SPACES}]`);

/** A text without the blanks at its ends, those that cannot be seen among them. */
export function trimBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text[start] ?? "")) start++;
  while (end > start && BLANK.test(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}

const ODD = new RegExp(`[${ODD_SPACES}]`);
const MARK = "(?:#{1,6}|[-*+]|\\d{1,9}[.)])";
/** Where one of them keeps a mark from being one: what stands before it is the first group. */
const IN_BODY = [
  new RegExp(`^([ \\t>]*)[${ODD_SPACES}][${ODD_SPACES} \\t]*${MARK}[ \\t]`),
  new RegExp(`^([ \\t>]*${MARK})[${ODD_SPACES}]`),
  new RegExp(`^([ \\t>]*${MARK}[ \\t]+\\[)[${ODD_SPACES}]\\]`),
  new RegExp(`^([ \\t>]*${MARK}[ \\t]+\\[[ xX]\\])[${ODD_SPACES}]`),
];
const IN_FRONT_MATTER = [
  new RegExp(`^()[${ODD_SPACES}]+(?:---|["'\\w가-힣-]+:)`),
  new RegExp(`^([\\w가-힣-]+:)[${ODD_SPACES}]`),
  new RegExp(`^(---)[ \\t]*[${ODD_SPACES}]`),
];

/**
 * Tells of blanks that people cannot see and that take a mark its meaning: the log is read as it is meant,
 * but other programs, and the page, take such a heading or item for text.
 */
export function oddSpaceMessages(
  raw: readonly string[],
  frontLines: number,
  lines: readonly Line[],
  file: string,
): Message[] {
  const front = raw.slice(0, frontLines).map((text, at) => ({ text, number: at + 1 }));
  const body = lines
    .filter(({ kind }) => kind === "heading" || kind === "item" || kind === "text")
    .map(({ number }) => ({ text: raw[number - 1] ?? "", number }));
  return [
    ...front.flatMap((line) => found(line, IN_FRONT_MATTER, file)),
    ...body.flatMap((line) => found(line, IN_BODY, file)),
  ];
}

function found(
  { text, number }: { text: string; number: number },
  forms: readonly RegExp[],
  file: string,
): Message[] {
  if (!ODD.test(text)) return [];
  for (const form of forms) {
    const before = form.exec(text)?.[1];
    if (before === undefined) continue;
    const place = { file, line: number, column: before.length + 1 };
    const name = nameOf(text[before.length] ?? "");
    return [
      message("odd-space", { ...place, found: name, expected: "an ordinary space, or none" }),
    ];
  }
  return [];
}

function nameOf(char: string): string {
  if (char === "\u3000") return "a full-width space";
  if (char === "\u00A0") return "a no-break space";
  const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return char === "\u200B" ? "a zero-width space" : `an invisible character (U+${code})`;
}
