import { fromLetters, toLetters } from "./letters";

/**
 * What the same keys give on the other keyboard: ehzj is 도커, 애찯ㄱ is docker. Null for a word that is
 * typed with other keys, or that becomes none.
 */
export function onOtherKeyboard(typed: string): string | null {
  if (/^[a-z]+$/i.test(typed)) {
    const word = fromLetters([...typed].map(letterOfKey).join(""));
    return /^[가-힣]+$/.test(word) ? word : null;
  }
  if (!/^[가-힣ㄱ-ㅣ]+$/.test(typed)) return null;
  return [...toLetters(typed)]
    .map((letter) => KEYS[LETTERS.indexOf(letter)])
    .join("")
    .toLowerCase();
}

/** The letter on a key; most are the same with shift. */
function letterOfKey(key: string): string {
  const at = KEYS.indexOf(key);
  return LETTERS[at < 0 ? KEYS.indexOf(key.toLowerCase()) : at] ?? "";
}

const KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
const LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
