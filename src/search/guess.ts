import { isTypo } from "./edit-distance";
import { findAll } from "./find-terms";
import { onOtherKeyboard } from "./keyboard";
import { fromLetters, isInitials, toLetters } from "./letters";
import type { Match, Reason } from "./match";
import { matchWord } from "./match-word";
import type { SearchIndex } from "./open-index";
import { readingsOf } from "./readings";
import { shardOf } from "./shards";
import { type VocabularyEntry, wordOfInitials, wordOfTurn } from "./vocabulary";
import type { Word } from "./words";

/** The words whose syllables begin with some consonants: 도커 for ㄷㅋ. The most common first. */
export async function guessInitials(index: SearchIndex, { text }: Word): Promise<Match[]> {
  if (!isInitials(text) || text.length < 2) return [];
  const { initials } = await index.manifest();
  const entries = await entriesBeginning(initials, index.initials, text);
  const exact = entries.filter(({ key }) => key[text.length] === "\t");
  return best(index, exact.length > 0 ? exact : entries, wordOfInitials, "initials", MOST_INITIALS);
}

/** What was meant by a word that was typed on the other keyboard: ehzj is 도커, 애찯ㄱ is docker. */
export async function guessKeyboard(index: SearchIndex, { typed }: Word): Promise<Match[]> {
  const other = onOtherKeyboard(typed);
  if (other === null) return [];
  const matches = await matchWord(index, other);
  return matches.map(({ term }) => ({ term, reason: "keyboard" }));
}

/** The words in which a text stands, but not at their beginning. */
export async function guessInside(index: SearchIndex, text: string): Promise<Match[]> {
  if (text.length < (/^[a-z]/.test(text) ? 3 : 2)) return [];
  const { vocabulary } = await index.manifest();
  const entries = await entriesBeginning(vocabulary, index.vocabulary, toLetters(text));
  const inside = entries.filter(
    ({ key }) => !key.endsWith("\t") && fromLetters(wordOfTurn(key)).includes(text),
  );
  return best(index, inside, wordOfTurn, "inside", MOST_INSIDE);
}

/** The words of which a word differs in one letter; of its halves one must be right. */
export async function guessTypo(index: SearchIndex, { text }: Word): Promise<Match[]> {
  const forms = [text, ...readingsOf(text).map(({ stem }) => stem)].filter(
    (form) => form.length > 1,
  );
  for (const form of forms.slice(0, 3)) {
    const found = await typosOf(index, form);
    if (found.length > 0) return found;
  }
  return [];
}

async function typosOf(index: SearchIndex, word: string): Promise<Match[]> {
  const { vocabulary } = await index.manifest();
  const letters = toLetters(word);
  const half = word.length >> 1;
  // Two letters in the wrong order may stand on both sides of the middle.
  const first = /^[a-z]/.test(word) ? word.slice(0, Math.max(2, half - 1)) : word.slice(0, half);
  const found = await Promise.all(
    [first, word.slice(half)].map((part) =>
      entriesBeginning(vocabulary, index.vocabulary, toLetters(part)),
    ),
  );
  const near = found.flat().filter(({ key }) => isTypo(wordOfTurn(key), letters));
  const likely = (key: string) => (wordOfTurn(key)[0] === letters[0] ? SAME_BEGINNING : 0);
  const sorted = near.map(({ key, level }) => ({ key, level: level + likely(key) }));
  const matches = await best(index, sorted, wordOfTurn, "typo", MOST_TYPOS);
  return matches.slice(0, 1);
}

/** Of a word that is found in so many documents no other guess is needed. */
const ENOUGH = 20;
/** How much likelier it is that the first letter of a word is right; as a level. */
const SAME_BEGINNING = 2;
/** How many words are guessed. */
const MOST_TYPOS = 3;
const MOST_INITIALS = 6;
const MOST_INSIDE = 6;

async function entriesBeginning(
  firsts: readonly string[],
  load: (shard: number) => Promise<VocabularyEntry[]>,
  key: string,
): Promise<VocabularyEntry[]> {
  if (firsts.length === 0) return [];
  const shards = [shardOf(firsts, key)];
  while ((firsts[(shards.at(-1) ?? 0) + 1] ?? "").startsWith(key) && shards.length < 3) {
    shards.push((shards.at(-1) ?? 0) + 1);
  }
  const entries = await Promise.all(shards.map(load));
  return entries.flat().filter((entry) => entry.key.startsWith(key));
}

/** The most common words of some entries, as matches. */
async function best(
  index: SearchIndex,
  entries: readonly VocabularyEntry[],
  wordOf: (key: string) => string,
  reason: Reason,
  most: number,
): Promise<Match[]> {
  const sorted = [...entries].sort((a, b) => b.level - a.level);
  const words = new Set<string>();
  let documents = 0;
  for (const { key, level } of sorted) {
    if (words.size === most || (reason !== "typo" && documents > ENOUGH)) break;
    if (!words.has(wordOf(key))) documents += 2 ** level;
    words.add(wordOf(key));
  }
  const terms = await findAll(index, [...words]);
  return terms.filter(({ postings }) => postings.length > 0).map((term) => ({ term, reason }));
}
