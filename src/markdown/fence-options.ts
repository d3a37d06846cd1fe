import { prismLanguage, writtenLanguage } from "./language";

/** What an author asks for behind the three backticks, in the forms of the sites that people come from. */
export interface FenceOptions {
  /** In lower case, as the author calls it; null where none is named. */
  language: string | null;
  /** Whether the lines begin with `+`, `-` or a blank, and what language they are in then. */
  diff: { of: string | null } | null;
  title: string | null;
  /** The number of the first line; null where lines are not numbered. */
  firstNumber: number | null;
  /** The lines to mark, 1-based, both ends included. */
  marks: [number, number][];
}

/** Reads an info string: `ts title="src/a.ts" {1,3-5} showLineNumbers`. */
export function readFenceOptions(info: string): FenceOptions {
  const language = writtenLanguage(info);
  if (!/[\s:={-]/.test(info.trim())) return { ...none, language, diff: diffOf(language, "") };
  const { title, rest } = readTitle(info);
  return {
    language,
    diff: diffOf(language, rest),
    title,
    firstNumber: readFirstNumber(rest),
    marks: readMarks(rest),
  };
}

/** Reads `1,3-5`; what is no number is passed over. */
export function readRanges(list: string): [number, number][] {
  return [...list.matchAll(/(\d{1,6})(?:\s*(?:-|\.\.)\s*(\d{1,6}))?/g)].map(([, from, to]) => [
    Number(from),
    Number(to ?? from),
  ]);
}

const none: FenceOptions = {
  language: null,
  diff: null,
  title: null,
  firstNumber: null,
  marks: [],
};

/** `diff`, `diff-ts` as in Gatsby, and `diff ts` as in Zenn. */
function diffOf(language: string | null, rest: string): { of: string | null } | null {
  if (language === "diff") {
    const next = /^\s*diff\s+([^\s{},:=]+)/i.exec(rest)?.[1];
    return { of: next !== undefined && prismLanguage(next) !== null ? next : null };
  }
  const of = language?.startsWith("diff-") ? language.slice("diff-".length) : null;
  return of !== null && prismLanguage(of) !== null ? { of } : null;
}

const NAMED = /(?:^|[\s{,:])(?:title|filename|file)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{},]+))/i;
const GLUED = /^(\s*(?:diff\s+)?[^\s{},:=]+):(?!(?:no-)?line-numbers\b)([^\s{]+)/;

/** The title, and the info string without it: a title may look like any other option. */
function readTitle(info: string): { title: string | null; rest: string } {
  const named = NAMED.exec(info);
  if (named) {
    const title = (named[1] ?? named[2] ?? named[3] ?? "").trim();
    return { title: title || null, rest: info.replace(named[0], " ") };
  }
  const glued = GLUED.exec(info);
  if (!glued) return { title: null, rest: info };
  return { title: glued[2] ?? null, rest: info.replace(glued[0], glued[1] ?? "") };
}

const NUMBERS =
  /(?:^|[\s{,:])(?:showLineNumbers|numberLines|linenos|line-numbers)(?:\s*[:=]\s*[{"']?(\w+))?/i;
const START = /\b(?:startLineNumber|linenostart|startFrom)\s*[:=]\s*[{"']?(\d{1,6})/i;
/** HackMD's `js=` and `js=12`. */
const GLUED_NUMBER = /^\s*[^\s{},:=]+=(\d{0,6})(?=\s|\{|$)/;

function readFirstNumber(info: string): number | null {
  const glued = GLUED_NUMBER.exec(info);
  if (glued) return Number(glued[1] || 1);
  const numbers = NUMBERS.exec(info);
  if (!numbers || numbers[1]?.toLowerCase() === "false") return null;
  const first = START.exec(info)?.[1] ?? (/^\d{1,6}$/.test(numbers[1] ?? "") ? numbers[1] : "1");
  return Number(first);
}

function readMarks(info: string): [number, number][] {
  const braces = /\{([\d\s,.-]*\d[\d\s,.-]*)\}/.exec(info)?.[1];
  return readRanges(braces ?? /\bhl_lines\s*=\s*["']?([\d\s,-]+)/i.exec(info)?.[1] ?? "");
}
