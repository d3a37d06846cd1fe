import { convertHangulToQwerty, convertQwertyToHangul, disassemble } from "es-hangul";
import { termFinder } from "../../src/log/mentions";
import type { GeneratedDocument } from "./generate-corpus";
import type { Judged } from "./judged";
import { halfTyped, hasFinal, initialsOf, withTypo } from "./mistype";
import { randomNumbers, shuffle } from "./random";
import { compounds, deeds, english, nouns, pairs } from "./word-lists";

/** Queries of all kinds on generated logs, with the truth told by the words that were put into each. */
export function judgeCorpus(documents: readonly GeneratedDocument[]): Judged[] {
  const random = randomNumbers(3);
  const places = new Map<string, Set<number>>();
  documents.forEach(({ holds }, place) => {
    for (const word of holds) places.set(word, (places.get(word) ?? new Set()).add(place));
  });
  const holding = (...words: string[]) =>
    new Set(words.flatMap((word) => [...(places.get(word) ?? [])]));
  /** Documents with a word that a person may accept: of its letters, or of the same name in another language. */
  const accepting = (test: (word: string) => boolean) =>
    holding(...[...places.keys()].filter((word) => test(word.replace(/^part:/, "").toLowerCase())));
  const names = (word: string) => [...new Set([word, ...otherNames(word)])];
  const like = (word: string) => {
    const all = names(word);
    return accepting((other) => all.some((name) => other.includes(name)));
  };
  const judged: Judged[] = [];
  const add = (kind: string, query: string, must: Set<number>, may: Set<number>): void => {
    if (must.size > 0) judged.push({ kind, query, must, may });
  };
  const all = shuffle([...nouns], random);
  for (const word of all.slice(0, 60)) {
    add("exact", word, holding(...names(word)), like(word));
    add("particle", word + (hasFinal(word) ? "을" : "를"), holding(...names(word)), like(word));
    add("particle", `${word}에서는`, holding(...names(word)), like(word));
  }
  for (const word of deeds) {
    for (const ending of ["했다", "합니다", "되었다"])
      add("inflected", word + ending, holding(word), like(word));
  }
  for (const pair of compounds) {
    const [a = "", b = ""] = pair.split("/");
    const both = new Set([...like(a), ...like(b)]);
    add("compound", `${a} ${b}`, holding(a + b), both);
    add("compound", a + b, holding(a + b), like(a + b));
    add("compound", `${a}${b}에서`, holding(a + b), like(a + b));
  }
  for (const word of all.filter((word) => word.length > 3).slice(0, 60)) {
    const inner = word.slice(1);
    add(
      "inside",
      inner,
      accepting((other) => other.includes(inner)),
      like(inner),
    );
  }
  for (const word of all.slice(0, 80)) {
    const initials = initialsOf(word);
    add(
      "initials",
      initials,
      holding(word),
      accepting((other) => initialsOf(other).startsWith(initials)),
    );
  }
  for (const word of all.filter((word) => word.length > 2).slice(0, 80)) {
    const next = word.slice(0, -1) + (disassemble(word.slice(-1))[0] ?? "");
    for (const typed of [next, halfTyped(word)]) {
      const begins = (other: string) => disassemble(other).startsWith(disassemble(typed ?? ""));
      if (typed !== null) add("half typed", typed, holding(word), accepting(begins));
    }
    const typo = withTypo(word, random);
    if (accepting((other) => other.includes(typo)).size === 0)
      add("typo", typo, holding(word), like(word));
  }
  for (const word of all.slice(60, 140)) {
    add("keyboard", convertHangulToQwerty(word), holding(...names(word)), like(word));
  }
  for (const [korean, latin] of pairs) {
    add("alias", korean, holding(korean, latin), like(korean));
    add("alias", latin, holding(korean, latin), like(latin));
  }
  for (const word of shuffle(
    english.filter((word) => !word.endsWith("s")),
    random,
  ).slice(0, 60)) {
    const must = holding(...names(word), `part:${word}`);
    add("english", word.toUpperCase(), must, like(word));
    add("english", `${word}s`, must, like(word));
    add("english", `${word}를`, must, like(word));
    add("english half typed", word.slice(0, -1), must, like(word.slice(0, -1)));
    add("english typo", `${word.slice(0, 2)}${word.slice(3)}`, must, like(word));
    add("english keyboard", onHangulKeyboard(word), must, like(word));
  }
  for (const word of shuffle(
    [...places.keys()].filter((one) => /[a-z]([A-Z_.-])[a-zA-Z]/.test(one)),
    random,
  ).slice(0, 60)) {
    add(
      "name with seams",
      word,
      holding(word),
      accepting((other) => letters(other).includes(letters(word))),
    );
  }
  return judged;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** What the tag dictionary calls the thing as well. */
function otherNames(word: string): string[] {
  const term = termFinder().termOf(word);
  if (!term) return [];
  const { name, ko = name, en = name, aliases = [], exact = [] } = term;
  return [name, ko, en, ...aliases, ...exact].map((each) => each.replaceAll(" ", "").toLowerCase());
}

/** What comes of a Latin word on a Korean keyboard; the library fails for some rows of vowels. */
function onHangulKeyboard(word: string): string {
  try {
    return convertQwertyToHangul(word);
  } catch {
    return word;
  }
}
