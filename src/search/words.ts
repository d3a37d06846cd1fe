import { normalise } from "./normalise";

/** A word of a text. */
export interface Word {
  /** In lower case; a name of several words without the marks between them: `mysqldatabase`. */
  text: string;
  /** The words of such a name (`mysql`, `database`); empty for a plain word. */
  parts: readonly string[];
  /** As it was typed, case and all. */
  typed: string;
  /** Whether nothing but a blank stands between it and the word before: two such words may be one name. */
  adjacent: boolean;
  /** Whether not even a blank stands between: the 를 of Docker를. */
  glued: boolean;
}

/** The words of a text in any script; marks, emoji and lone vowels are none. */
export function wordsOf(text: string): Word[] {
  const source = normalise(text);
  const words: Word[] = [];
  let end = -2;
  for (const { 0: run, index } of source.matchAll(RUN)) {
    const gap = index - end;
    const adjacent = gap === 0 || (gap === 1 && /[ \-_/]/.test(source[end] ?? ""));
    const before = words.length;
    if (LATIN_START.test(run)) addLatin(words, run);
    else words.push(plainWord(run.toLowerCase(), run));
    const first = words[before];
    if (first) {
      first.adjacent = adjacent;
      first.glued = gap === 0;
    }
    end = index + run.length;
  }
  return words;
}

/** Latin words with the marks that join names, Hangul, and the scripts of Japanese, each by itself. */
const RUN =
  /[\p{Script=Latin}\d]+(?:[._'’-]?[\p{Script=Latin}\d]+|_+[\p{Script=Latin}\d]+)*(?:\+\+|#(?![\p{L}\d]))?|[가-힣ㄱ-ㅣ]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+|(?:(?![가-힣ㄱ-ㅣ\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}\p{Script=Latin}])\p{L}\p{M}*)+/gu;
const LATIN_START = /^[\p{Script=Latin}\d]/u;

function addLatin(words: Word[], run: string): void {
  // Most runs are one word, and have no seams to look for.
  if (/^(?:[A-Za-z][a-z]*|\d+)$/.test(run)) {
    words.push(plainWord(run.toLowerCase(), run));
    return;
  }
  const name = run.replace(/['’]s$/i, "").replace(/['’]/g, "");
  const parts = name.split(SEAMS).filter((part) => part !== "");
  const whole = parts.join("").toLowerCase();
  words.push({
    ...plainWord(whole, run),
    parts: parts.length > 1 ? parts.map((part) => part.toLowerCase()) : NONE,
  });
}

/**
 * Where a name has a seam: at `_`, at `-` and `.` unless they stand between digits (2.7.1, 2021-01-29), and
 * between the words of camelCase.
 */
const SEAMS =
  /_+|[.-](?!\d)|(?<!\d)[.-]|(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=\p{Lu}{2})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const NONE: readonly string[] = [];

function plainWord(text: string, typed: string): Word {
  return { text, parts: NONE, typed, adjacent: false, glued: false };
}
