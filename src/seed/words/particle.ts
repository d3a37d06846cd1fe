/** Pairs of Korean particles: the first after a final consonant, the second after a vowel. */
export type Particle = "을/를" | "은/는" | "이/가" | "과/와" | "으로/로" | "이나/나" | "이라/라";

/** A word with the form of the particle that goes with how it ends: 책을, 도커를; after ㄹ 로 and not 으로: 서울로. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = "", afterVowel = ""] = particle.split("/");
  const final = finalSound(word);
  if (final === "ㄹ") return word + (particle === "으로/로" ? afterVowel : afterConsonant);
  return word + (final === "vowel" ? afterVowel : afterConsonant);
}

/** How a word ends when it is read aloud in Korean. */
export function finalSound(word: string): "vowel" | "consonant" | "ㄹ" {
  const last = /[\p{L}\d](?=[^\p{L}\d]*$)/u.exec(word)?.[0] ?? "";
  const syllable = last.charCodeAt(0) - FIRST_SYLLABLE;
  if (syllable >= 0 && syllable < SYLLABLES) {
    const final = syllable % 28;
    return final === 0 ? "vowel" : final === RIEUL ? "ㄹ" : "consonant";
  }
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? "vowel";
  if (/l$|le$/i.test(word)) return "ㄹ";
  if (/[mn]$|ng$|[mn]e$/i.test(word)) return "consonant";
  return SHORT.test(word) ? "consonant" : "vowel";
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
/** The number of ㄹ among the final consonants. */
const RIEUL = 8;
/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구 */
const DIGITS = [
  "consonant",
  "ㄹ",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "ㄹ",
  "ㄹ",
  "vowel",
] as const;
/** 깃, 웹, 훅, 스택: after a short vowel these letters end the syllable; 리액트, 테스트 go on with a vowel. */
const SHORT = /(?:(?:^|[^aeiou])[aeiou](?:[ptkb]|ck)|ook)$/i;
