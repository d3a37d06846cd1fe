import { isDoing, type Reading } from "./korean-endings";
import { readingsOf } from "./readings";

/** Under which stem a word of the corpus is kept. */
export interface Stem {
  stem: string;
  /** Whether the corpus bears out that the stem is a word of its own, not another one with an ending. */
  sure: boolean;
  /** Whether the corpus has it with the endings of a verb. */
  verb: boolean;
}

/**
 * Finds the stems of a corpus, given its words and in how many documents each stands. A stem counts where
 * the corpus bears it out: seen with three endings, or with two and bare; in a small corpus one is enough.
 * Of several, a word belongs to the longest; where none counts, it stays as it is and loses nothing, for
 * a query finds a stem's unproven forms as well.
 */
export function findStems(
  words: ReadonlyMap<string, number>,
  documents: number,
): (word: string) => Stem {
  const evidence = new Map<string, Evidence>();
  const readings = new Map<string, Reading[]>();
  for (const [word, count] of words) {
    const all = readingsOf(word);
    if (all.length > 0) readings.set(word, all);
    for (const reading of all) addEvidence(evidence, reading, count);
  }
  const least = documents < SMALL_CORPUS ? 1 : 3;
  const isNoun = (stem: string): boolean => {
    const seen = evidence.get(stem);
    if (!seen) return false;
    const bare = words.has(stem) ? 1 : 0;
    if (!HANGUL.test(stem)) return bare > 0 || seen.noun.size > 1;
    if (!seen.clear) return seen.noun.size + bare >= UNCLEAR;
    return seen.noun.size + bare >= (stem.length > 1 ? least : UNCLEAR);
  };
  const isVerb = (stem: string): boolean =>
    (evidence.get(stem)?.verb.size ?? 0) >= (stem.length > 1 ? 3 : 5);
  return (word) => {
    const all = readings.get(word) ?? [];
    const own = evidence.get(word);
    const done = (each: string) =>
      readingsOf(each).some(
        ({ stem, ending }) =>
          (ending === "들" || (ending.length > 1 && isDoing(ending))) && isNoun(stem),
      );
    if (own && isNoun(word) && HANGUL.test(word) && !done(word))
      return { stem: word, sure: true, verb: isVerb(word) };
    for (const { stem, ending, verb } of all) {
      if (!verb && HANGUL.test(stem) && done(stem)) continue;
      const counts = verb ? isVerb(stem) && !isBentNoun(stem, isNoun) : isNoun(stem);
      if (!counts) continue;
      if (isLikelyOwnWord(words.get(word) ?? 0, ending, evidence.get(stem), words.get(stem))) break;
      return { stem, sure: true, verb: isVerb(stem) };
    }
    const sure =
      !HANGUL.test(word) ||
      all.length === 0 ||
      (own?.family ?? 0) > 0 ||
      isOwnWord(word, words, evidence, all);
    return { stem: word, sure, verb: isVerb(word) };
  };
}

/** So many forms prove a stem of one syllable, or one whose endings are none that nouns alone have. */
const UNCLEAR = 5;
/** The endings that nouns have and verbs have not. */
const CLEAR = /^(?:[을를의와과]|에|으로|로|들|[하한할함합해했]|되|된)/;

interface Evidence {
  /** The endings seen, of nouns (with 하다 and 되다) and of verbs. */
  noun: Set<string>;
  verb: Set<string>;
  /** Whether one of them tells a noun for sure. */
  clear: boolean;
  /** In how many documents words of this stem stand, all told. */
  family: number;
}

function addEvidence(evidence: Map<string, Evidence>, reading: Reading, count: number): void {
  let seen = evidence.get(reading.stem);
  if (!seen) {
    seen = { noun: new Set(), verb: new Set(), clear: false, family: 0 };
    evidence.set(reading.stem, seen);
  }
  if (!reading.telling) return;
  seen[reading.verb ? "verb" : "noun"].add(reading.ending);
  if (!reading.verb && CLEAR.test(reading.ending)) seen.clear = true;
  seen.family += count;
}

/** Whether what looks like a verb is a noun with its copula or particle: 의존성이라(고) is of 의존성. */
function isBentNoun(stem: string, isNoun: (stem: string) => boolean): boolean {
  return readingsOf(stem).some(
    (reading) => !reading.verb && reading.stem.length > 1 && isNoun(reading.stem),
  );
}

/**
 * Endings of one syllable with which many nouns end by themselves, and how large a share of a noun's forms
 * they make up at most: 로그인 is hardly 로그 + 인, but 제약이 is 제약 + 이.
 */
const LARGEST_SHARES: [RegExp, number][] = [
  [/^[이가의로도만과와]$/, 0.6],
  [/^[인나고지기자라란선다면며게]$/, 0.25],
];

function isLikelyOwnWord(
  count: number,
  ending: string,
  seen: Evidence | undefined,
  bare = 0,
): boolean {
  const [, largest] = LARGEST_SHARES.find(([endings]) => endings.test(ending)) ?? [];
  return largest !== undefined && count > 3 && count > largest * ((seen?.family ?? 0) + bare);
}

function isOwnWord(
  word: string,
  words: ReadonlyMap<string, number>,
  evidence: ReadonlyMap<string, Evidence>,
  readings: Reading[],
): boolean {
  return readings.every(({ stem, ending }) =>
    isLikelyOwnWord(words.get(word) ?? 0, ending, evidence.get(stem), words.get(stem)),
  );
}

/** Below so many documents, words are rarely seen in several forms. */
const SMALL_CORPUS = 2000;
const HANGUL = /^[가-힣]/;
