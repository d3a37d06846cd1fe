import { assemble, disassemble } from "es-hangul";

/**
 * A word by its letters, as they are typed: 컨테이너 is ㅋㅓㄴㅌㅔㅇㅣㄴㅓ. So a syllable that is half typed
 * (컨텡) is the beginning of the word, and one wrong key is one wrong letter.
 */
export function toLetters(word: string): string {
  return HANGUL.test(word) ? disassemble(word) : word;
}

/** The word that letters make. */
export function fromLetters(letters: string): string {
  return JAMO.test(letters) ? assemble([...letters]) : letters;
}

/** The consonants with which the syllables of a word begin: ㄷㅋ for 도커; null where it has other letters. */
export function initialsOf(word: string): string | null {
  let initials = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - FIRST_SYLLABLE;
    if (code < 0 || code >= SYLLABLES) return null;
    initials += INITIALS[Math.floor(code / 588)];
  }
  return initials;
}

/** Whether a text is nothing but consonants, as one types who wants words by their initials. */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(text);
}

const HANGUL = /[가-힣ㄱ-ㅣ]/;
const JAMO = /[ㄱ-ㅣ]/;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11172;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
