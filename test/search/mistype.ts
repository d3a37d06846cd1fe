import { disassemble } from "es-hangul";

/** A word as it stands while its last syllable's first consonant still looks like a final one: 컨텡. */
export function halfTyped(word: string): string | null {
  const before = word.charCodeAt(word.length - 2) - 0xac00;
  const final = FINALS.indexOf(disassemble(word.slice(-1))[0] ?? "");
  if (before % 28 !== 0 || final < 1) return null;
  return word.slice(0, -2) + String.fromCharCode(0xac00 + before + final);
}

export function withTypo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const code = word.charCodeAt(at) - 0xac00;
  const vowel = Math.floor((code % 588) / 28);
  const other = SIMPLE_VOWELS[(SIMPLE_VOWELS.indexOf(vowel) + 1) % SIMPLE_VOWELS.length] ?? 0;
  return (
    word.slice(0, at) +
    String.fromCharCode(0xac00 + code + (other - vowel) * 28) +
    word.slice(at + 1)
  );
}

export function initialsOf(word: string): string {
  return [...word].map((syllable) => disassemble(syllable)[0]).join("");
}

export function hasFinal(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;
}

const FINALS = [
  "",
  "ㄱ",
  "ㄲ",
  "ㄳ",
  "ㄴ",
  "ㄵ",
  "ㄶ",
  "ㄷ",
  "ㄹ",
  "ㄺ",
  "ㄻ",
  "ㄼ",
  "ㄽ",
  "ㄾ",
  "ㄿ",
  "ㅀ",
  "ㅁ",
  "ㅂ",
  "ㅄ",
  "ㅅ",
  "ㅆ",
  "ㅇ",
  "ㅈ",
  "ㅊ",
  "ㅋ",
  "ㅌ",
  "ㅍ",
  "ㅎ",
];
/** The places of ㅏ ㅐ ㅓ ㅔ ㅗ ㅜ ㅡ ㅣ among the vowels. */
const SIMPLE_VOWELS = [0, 1, 4, 5, 8, 13, 18, 20];
