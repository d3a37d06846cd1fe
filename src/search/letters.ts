/**
 * A word by its letters, as they are typed: 컨테이너 is ㅋㅓㄴㅌㅔㅇㅣㄴㅓ. So a syllable that is half typed
 * (컨텡) is the beginning of the word, and one wrong key is one wrong letter.
 */
export function toLetters(word: string): string {
  if (!HANGUL.test(word)) return word;
  let letters = "";
  for (const char of word) {
    const code = char.charCodeAt(0) - FIRST_SYLLABLE;
    if (code < 0 || code >= SYLLABLES) letters += APART.get(char) ?? char;
    else {
      letters += INITIALS[Math.floor(code / 588)];
      letters += VOWELS[Math.floor((code % 588) / 28)];
      letters += FINALS[code % 28];
    }
  }
  return letters;
}

/** The word that letters make; those that make no syllable stay as they are. */
export function fromLetters(letters: string): string {
  if (!JAMO.test(letters)) return letters;
  let word = "";
  for (let at = 0; at < letters.length; ) {
    const initial = INITIALS.indexOf(letters[at] ?? "");
    if (initial < 0 || !isVowel(letters[at + 1])) {
      word += letters[at++];
      continue;
    }
    const vowel = longest(VOWELS, letters, ++at);
    at += vowel.length;
    const final = finalAt(letters, at);
    at += final.length;
    const code = initial * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(final);
    word += String.fromCharCode(FIRST_SYLLABLE + code);
  }
  return word;
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

/** The final consonants at a place, without the one that begins the next syllable. */
function finalAt(letters: string, at: number): string {
  const final = longest(FINALS, letters, at);
  return final !== "" && isVowel(letters[at + final.length]) ? final.slice(0, -1) : final;
}

function longest(list: readonly string[], letters: string, at: number): string {
  const two = letters.slice(at, at + 2);
  if (list.includes(two)) return two;
  return list.includes(two.slice(0, 1)) ? two.slice(0, 1) : "";
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "ㅏ" && letter <= "ㅣ";
}

const HANGUL = /[가-힣ㄱ-ㅣ]/;
const JAMO = /[ㄱ-ㅣ]/;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11172;
/** As they stand in the code of a syllable, those of two letters written as two. */
const VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(
  " ",
);
const FINALS =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(
    " ",
  );
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** Letters that are typed as two. */
const APART = new Map(
  "ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ"
    .split(" ")
    .map((three) => [three.slice(0, 1), three.slice(1)]),
);
