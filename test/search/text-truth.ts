import { convertHangulToQwerty, disassemble } from "es-hangul";
import type { Judged } from "./judged";
import { halfTyped, hasFinal, initialsOf, withTypo } from "./mistype";
import { randomNumbers, shuffle } from "./random";

/**
 * Queries of all kinds on texts that nobody has read before, with the truth told by plain patterns on the
 * texts, never by the engine: nouns are runs of Hangul that stand bare and with at least three particles.
 */
export function judgeTexts(
  texts: readonly string[],
  each: number,
  otherNames: (word: string) => string[],
): Judged[] {
  const lower = texts.map((text) => text.normalize("NFC").toLowerCase());
  const random = randomNumbers(7);
  const holding = (pattern: RegExp): Set<number> =>
    new Set(lower.flatMap((text, i) => (pattern.test(text) ? [i] : [])));
  const nouns = shuffle(nounsOf(lower), random);
  const longer = nouns.filter((noun) => noun.length > 2);
  const english = shuffle(englishOf(lower), random);
  const begins = (word: string) => holding(new RegExp(`(?<![가-힣])${word}${ENDING}`));
  const inside = (word: string) =>
    holding(new RegExp([word, ...otherNames(word)].map((name) => name.toLowerCase()).join("|")));
  const latin = (word: string) =>
    holding(new RegExp(`(?<![a-z0-9])${word}(?:s|es|ed|d|ing)?(?![a-z0-9])`));
  const judged: Judged[] = [];
  const add = (kind: string, query: string, must: Set<number>, may: Set<number>): void => {
    if (must.size > 0) judged.push({ kind, query, must, may });
  };
  for (const noun of nouns.slice(0, each)) add("noun", noun, begins(noun), inside(noun));
  for (const noun of nouns.slice(each, 2 * each)) {
    add("particle", noun + (hasFinal(noun) ? "을" : "를"), begins(noun), inside(noun));
    add("particle", `${noun}에서는`, begins(noun), inside(noun));
  }
  for (const noun of nouns
    .filter((each) => holding(new RegExp(`${each}(?:했|하|할|한)`)).size > 2)
    .slice(0, each)) {
    for (const ending of ["했다", "합니다", "하는데"]) {
      add("inflected", noun + ending, begins(noun), inside(noun));
    }
  }
  for (const [a, b] of pairsOf(lower, new Set(nouns)).slice(0, each)) {
    const together = holding(new RegExp(`(?<![가-힣])${a} ?${b}`));
    const both = new Set([...inside(a)].filter((i) => inside(b).has(i)));
    add("compound with blank", `${a} ${b}`, together, both);
    add("compound", a + b, together, holding(new RegExp(`${a} ?${b}`)));
  }
  for (const noun of longer.slice(0, each)) {
    add("inside", noun.slice(1), inside(noun.slice(1)), inside(noun.slice(1)));
  }
  for (const noun of nouns.slice(0, each)) {
    const initials = initialsOf(noun);
    const pattern = [...initials].map(syllablesOf).join("");
    const may = holding(new RegExp(`(?<![가-힣])${pattern}`));
    add("initials", initials, may, may);
  }
  for (const noun of longer.slice(each, 2 * each)) {
    const last = noun.slice(0, -1);
    const begun = last + (disassemble(noun.slice(-1))[0] ?? "");
    const half = halfTyped(noun);
    add("half typed", begun, begins(noun), startsTyped(lower, begun));
    if (half) add("half typed", half, begins(noun), startsTyped(lower, half));
  }
  for (const noun of longer.filter((word) => begins(word).size > 2).slice(0, each)) {
    const typo = withTypo(noun, random);
    if (inside(typo).size === 0) add("typo", typo, begins(noun), inside(noun));
  }
  for (const noun of nouns.slice(2 * each, 3 * each)) {
    add("keyboard", convertHangulToQwerty(noun), begins(noun), inside(noun));
  }
  for (const word of english.slice(0, each)) {
    add("english", word.toUpperCase(), latin(word), inside(word));
    add("english forms", `${word}s`, latin(word), inside(word));
  }
  for (const word of english
    .filter((one) => one.length > 5 && latin(one).size > 2)
    .slice(0, each)) {
    const typo = word.slice(0, 3) + word.slice(4);
    if (inside(typo).size === 0) add("english typo", typo, latin(word), inside(word));
    add("english begun", word.slice(0, -2), latin(word), inside(word.slice(0, -2)));
  }
  for (const name of shuffle(namesOf(texts), random).slice(0, each)) {
    const must = holding(new RegExp(`(?<![a-z0-9])${escapeSigns(name.toLowerCase())}(?![a-z0-9])`));
    add("identifier", name, must, holding(new RegExp(escapeSigns(name.toLowerCase()))));
  }
  return judged;
}

/** What may follow a noun: the word ends, or particles and endings do. */
const ENDING =
  "(?:(?:(?:들)?(?:은|는|이|가|을|를|의|에|에서|에는|에서는|로|으로|와|과|도|만|까지|부터|처럼|보다|라는|이라는|이나|나|하고|했|하|할|한|해|함|합|되|된|될|됨|됐|이다|였|인데|입니다))?(?![가-힣])|(?:했|하|해|되|됐))";

function nounsOf(texts: readonly string[]): string[] {
  const forms = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const run of text.match(/[가-힣]+/g) ?? []) {
      const [, noun = run, particle = ""] =
        /^(.{2,5}?)(을|를|에서|은|는|이|가|의|로|으로|와|과|에)$/.exec(run) ?? [];
      if (noun.length > 5 || noun.length < 2) continue;
      for (const [word, form] of [
        [noun, particle],
        [run, ""],
      ] as const) {
        const seen = forms.get(word) ?? new Set();
        forms.set(word, seen.add(form));
      }
    }
  }
  return [...forms]
    .filter(([, seen]) => seen.has("") && seen.size > 3 && (seen.has("을") || seen.has("를")))
    .map(([word]) => word)
    .sort();
}

function englishOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(
      text.match(/(?<![a-z0-9_.\-/])[a-z]{4,12}(?![a-z0-9_.\-/])/g) ?? [],
    )) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([word, count]) => count > 1 && !/(?:s|ed|ing|e|y)$/.test(word))
    .map(([word]) => word)
    .sort();
}

/** Names with seams: MYSQL_DATABASE, application.yml, getUserName. */
function namesOf(texts: readonly string[]): string[] {
  const names = texts.flatMap(
    (text) =>
      text.match(
        /(?<![\w./:-])(?:[A-Z]{3,}_[A-Z]{3,}|[a-z]{3,}\.(?:yml|js|json|ts|java)|[a-z]{3,}(?:[A-Z][a-z]{2,}){1,2}|[a-z]{3,}-[a-z]{3,})(?![\w./-])/g,
      ) ?? [],
  );
  return [...new Set(names)].sort();
}

function pairsOf(texts: readonly string[], nouns: ReadonlySet<string>): [string, string][] {
  const pairs = new Map<string, Set<number>>();
  texts.forEach((text, i) => {
    for (const [, a = "", b = ""] of text.matchAll(
      /(?<![가-힣])([가-힣]{2,4}) (?=([가-힣]{2,4})(?![가-힣]))/g,
    )) {
      if (!nouns.has(a) || !nouns.has(b)) continue;
      pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? new Set()).add(i));
    }
  });
  return [...pairs]
    .filter(([, found]) => found.size > 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair]) => pair.split(" ") as [string, string]);
}

function startsTyped(texts: readonly string[], typed: string): Set<number> {
  const letters = disassemble(typed);
  return new Set(
    texts.flatMap((text, i) =>
      (text.match(/[가-힣]+/g) ?? []).some((run) => disassemble(run).startsWith(letters))
        ? [i]
        : [],
    ),
  );
}

function syllablesOf(initial: string): string {
  const first = 0xac00 + INITIALS.indexOf(initial) * 588;
  return `[${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}]`;
}

function escapeSigns(text: string): string {
  return text.replace(/[.-]/g, "\\$&");
}

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
