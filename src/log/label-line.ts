import type { Line } from "./line";

/** A label at the beginning of a line, and what the line says after it. */
export interface LabelLine {
  label: string;
  rest: string;
  /** Marked as a label: bold, in brackets, or before a colon. Else the label is the whole line. */
  marked: boolean;
}

/** Reads a line of text, or an item, that may work as a heading: `**내일**: …`, `- **Tomorrow**`, `TODO:`. */
export function readLabelLine(line: Line): LabelLine | null {
  const text = line.text.replace(CALLOUT, "");
  const summary = SUMMARY.exec(text);
  if (summary) return { label: summary[1] ?? "", rest: "", marked: true };
  const bold = BOLD.exec(text) ?? BRACKETS.exec(text);
  if (bold) {
    const rest = text.slice(bold[0].length);
    // "**내일**은 쉰다" and "**Tomorrow**, I rest" stress a word of a sentence.
    if (/^(?:[\p{L}\p{N}]|[,，、])/u.test(rest)) return null;
    return { label: bold[2] ?? "", rest: rest.replace(/^\s*[:：-]?\s*/, ""), marked: true };
  }
  const colon = /^[^:：`]{1,60}[:：](?!\/\/|\S*\d)/.exec(text);
  if (colon) {
    const label = colon[0].slice(0, -1);
    return { label, rest: text.slice(colon[0].length).trim(), marked: true };
  }
  return text.length <= LONGEST_BARE ? { label: text, rest: "", marked: false } : null;
}

/** Whether a line stands out as a label, whatever it says: bold and alone, or bold before a colon. */
export function isLabelLike(line: Line): boolean {
  const bold = BOLD.exec(line.text);
  if (!bold) return false;
  const rest = line.text.slice(bold[0].length).trim();
  return rest === "" || /^[:：]/.test(rest) || /[:：]$/.test(bold[2] ?? "");
}

const LONGEST_BARE = 40;
/** `> [!todo] Tomorrow`, as some editors mark a box. */
const CALLOUT = /^\[!\w{1,20}\][+-]?\s*/;
const SUMMARY = /^(?:<details[^<>]*>\s*)?<summary>([^\n]{1,80}?)<\/summary>/i;
const BOLD =
  /^[^\p{L}\p{N}*_<]{0,6}(\*\*\*?|__|<b>|<strong>|<u>)\s?([^*_<]{1,60}?)\s?(?:\*\*\*?|__|<\/b>|<\/strong>|<\/u>)/u;
const BRACKETS = /^([[【<《「『［〈])([^[\]【】<>《》「」『』]{2,30})[\]】>》」』］〉](?![([:])/;
