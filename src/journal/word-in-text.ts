import { englishStem } from "./english-stem";

/**
 * Whether a task's word stands in a text of comparable form: Korean at the beginning of a word, so that
 * endings may follow; Latin letters and numbers as a whole word, but for English endings.
 */
export function holdsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (standsAt(text, at, stem)) return true;
  }
  return false;
}

function standsAt(text: string, at: number, stem: string): boolean {
  const before = text[at - 1] ?? " ";
  if (HANGUL.test(stem)) return !HANGUL.test(before);
  if (/^\d/.test(stem)) {
    return (
      !/[\d.]/.test(before) && !/^\.?\d/.test(text.slice(at + stem.length, at + stem.length + 2))
    );
  }
  if (!LATIN.test(stem)) return true;
  if (LATIN.test(before) || /\d/.test(before)) return false;
  const [word = ""] = LATIN_WORD.exec(text.slice(at, at + LONGEST_WORD)) ?? [];
  return [word, word.replace(/\d+$/, "")].some((one) => one === stem || englishStem(one) === stem);
}

const HANGUL = /^\p{Script=Hangul}/u;
const LATIN = /^\p{Script=Latin}/u;
const LATIN_WORD = /^[\p{Script=Latin}\d]+(?:['’][a-z]+)?(?:\+\+|#)?/u;
const LONGEST_WORD = 60;
