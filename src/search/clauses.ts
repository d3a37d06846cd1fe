import { findTerm } from "./find-terms";
import { guessInitials, guessInside, guessKeyboard, guessTypo } from "./guess";
import { fromLetters, toLetters } from "./letters";
import { type Clause, countOf, type Match, tierOf } from "./match";
import { matchBeginning, matchWord } from "./match-word";
import type { SearchIndex } from "./open-index";
import type { Word } from "./words";

/** What a query asks for: documents hold a match of each clause; those that hold a name too come first. */
export interface Plan {
  clauses: Clause[];
  /** Names that several of the words may be together. */
  names: Clause[];
}

/** What words mean, as far as the index knows them; guessed only where it does not. */
export async function planWords(index: SearchIndex, words: readonly Word[]): Promise<Plan> {
  const plan: Plan = { clauses: [], names: [] };
  for (let at = 0; at < words.length; ) {
    const name = await longestName(index, words, at);
    if (name?.sure) {
      plan.clauses.push(name.clause);
      at += name.length;
      continue;
    }
    if (name) plan.names.push(name.clause);
    const word = words[at];
    if (word) plan.clauses.push(...(await clausesOf(index, word)));
    at++;
  }
  return plan;
}

/**
 * A plan that finds more: words that the last ones begin, and where that does not help, what they are inside
 * of.
 */
export async function widen(
  index: SearchIndex,
  { clauses, names }: Plan,
  by: "beginning" | "inside",
): Promise<Plan> {
  const wider = clauses.map(async (clause): Promise<Clause> => {
    if (
      countOf(clause.matches) >= ENOUGH ||
      clause.matches.some(({ reason }) => GUESSED.has(reason))
    ) {
      return clause;
    }
    const [first] = clause.matches;
    const text =
      first && tierOf(first.reason) === 0 ? fromLetters(first.term.letters) : clause.typed;
    const more =
      by === "beginning"
        ? await matchBeginning(index, text, "syllables")
        : await guessInside(index, text);
    const known = new Set(clause.matches.map(({ term }) => term));
    return {
      ...clause,
      matches: [...clause.matches, ...more.filter(({ term }) => !known.has(term))],
    };
  });
  return { clauses: await Promise.all(wider), names };
}

/** A word that is found in so many documents needs no guesses. */
const ENOUGH = 10;
const GUESSED = new Set(["initials", "keyboard", "typo"]);
/** How many words a name may have. */
const LONGEST_NAME = 4;

async function longestName(
  index: SearchIndex,
  words: readonly Word[],
  at: number,
): Promise<{ clause: Clause; length: number; sure: boolean } | undefined> {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length--) {
    const typed = words
      .slice(at, at + length)
      .map(({ text }) => text)
      .join("");
    const matches = (await matchWord(index, typed)).map(
      (match): Match => (match.reason === "alias" ? match : { ...match, reason: "compound" }),
    );
    const term = matches[0]?.term;
    if (term?.sure || term?.compound) {
      // A name that no document holds, but of which the dictionary knows others, is one as well.
      const onlyOthers = matches.every(({ reason }) => reason === "alias");
      return {
        clause: { typed, matches },
        length,
        sure: onlyOthers || (term.sure && term.compound),
      };
    }
  }
  return undefined;
}

/** What a word means: itself, or the words that it is made of, or what it may have been meant for. */
async function clausesOf(index: SearchIndex, word: Word): Promise<Clause[]> {
  const typed = word.text;
  const matches = await matchWord(index, typed);
  if (matches.length > 0) return [{ typed, matches }];
  const initials = await guessInitials(index, word);
  if (initials.length > 0) return [{ typed, matches: initials }];
  const begun = await matchBeginning(index, typed, "syllables");
  if (begun.length > 0) return [{ typed, matches: begun }];
  // A Latin word that nobody knows is sooner mistyped than made of two; a Korean one the other way round.
  const latin = /^[a-z]/.test(typed) && word.parts.length === 0;
  const parts = latin ? [] : await splitWord(index, word);
  if (parts.length > 0) return parts;
  for (const guess of [guessKeyboard, guessInner, guessHalf, guessTypo]) {
    const found = await guess(index, word);
    if (found.length > 0) return [{ typed, matches: found }];
  }
  const apart = latin ? await splitWord(index, word) : [];
  return apart.length > 0 ? apart : [{ typed, matches: [] }];
}

function guessInner(index: SearchIndex, { text }: Word): Promise<Match[]> {
  return guessInside(index, text);
}

/** What a word becomes when its last syllable is typed to its end. */
function guessHalf(index: SearchIndex, { text }: Word): Promise<Match[]> {
  return matchBeginning(index, text, "letters");
}

/** The words of which a word is made that the index knows only apart: 도커설정 is 도커 and 설정. */
async function splitWord(index: SearchIndex, { text, parts }: Word): Promise<Clause[]> {
  if (parts.length > 0) return compoundOf(index, parts);
  const least = /^[가-힣]+$/.test(text) ? 2 : 3;
  for (let at = text.length - least; at >= least; at--) {
    const first = await findTerm(index, toLetters(text.slice(0, at)));
    if (!first?.sure || first.postings.length === 0) continue;
    const both = await compoundOf(index, [text.slice(0, at), text.slice(at)]);
    if (both.length > 0) return both;
  }
  return [];
}

async function compoundOf(index: SearchIndex, parts: readonly string[]): Promise<Clause[]> {
  const clauses = await Promise.all(
    parts.map(async (typed): Promise<Clause> => {
      const matches = await matchWord(index, typed);
      return { typed, matches: matches.map(({ term }) => ({ term, reason: "apart" })) };
    }),
  );
  return clauses.every(({ matches }) => matches.length > 0) ? clauses : [];
}
