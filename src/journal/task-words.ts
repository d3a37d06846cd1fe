import { deedOf, genericWord, partingWords, splitCommonHan, stopWords } from "./common-words";
import { englishStem } from "./english-stem";
import { isParticle, koreanStem } from "./korean-stem";
import { isNegated, isNegation, negations } from "./negation";

/**
 * What a word is worth in telling tasks apart: a `name` is what the task is about; verbs, and what one
 * does with anything, count half. So does a number, but different numbers make different tasks.
 */
export type WordKind = "name" | "verb" | "generic" | "number";

/** The words of a task, ready to be compared. */
export interface TaskWords {
  /** The whole text without what does not count: case, marks, blanks. Equal keys are one task. */
  key: string;
  /** By stem, each once, in order. */
  words: Map<string, WordKind>;
  /** What all words weigh together, and how many of them are names. */
  weight: number;
  names: number;
  /** In order; "2-1" and "3.2.1" are one number each. */
  numbers: string[];
  /** What is to be done, as far as its verbs are known: 추가, 삭제. */
  deeds: Set<string>;
  /** Whether it is not to be done. */
  negated: boolean;
  /** All that tells, in a form in which endings, order and asides do not count: see `sameWords`. */
  exact: string;
  /** What of `exact` is no word of its own: what parts "시작" from "마무리", "3장" from "3절". */
  parting: string;
  /** Numbers in asides: dates and hours, or the number of a part. */
  asideNumbers: string;
  /** The words without blanks between them, as some write: 스레드풀, 스레드 풀. */
  joined: string;
}

/** What reads the words of tasks. */
export type TaskReader = (text: string) => TaskWords;

/** Reads each text once: what is carried over, or settled in a review, is written again as it was. */
export function taskReader(): TaskReader {
  const known = new Map<string, TaskWords>();
  return (text) => {
    const words = known.get(text) ?? taskWords(text);
    known.set(text, words);
    return words;
  };
}

/** Reads the words of a task's text. */
export function taskWords(text: string): TaskWords {
  const plain = comparable(text);
  const bare = withoutAddresses(plain);
  const main = withoutAsides(bare);
  const all = splitWords(main);
  const telling = all.filter(({ stem, kind }) => kind !== "counter" && !stopWords.has(stem));
  const told = telling.length > 0 ? telling : all.filter(({ kind }) => kind !== "counter");
  const words = new Map<string, WordKind>();
  for (const { stem, kind } of told) {
    if (kind === "counter") continue;
    const common = kind === "number" ? undefined : genericWord(stem);
    words.set(common ?? stem, common === undefined ? kind : "generic");
  }
  const parting = [
    ...all.filter(parts).map(({ stem }) => stem),
    ...negations(main).map(() => "not"),
  ].join(" ");
  return {
    key: plain.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ").trim() || plain,
    words,
    weight: [...words].reduce((sum, [stem, kind]) => sum + wordWeight(stem, kind), 0),
    names: [...words.values()].filter((kind) => kind === "name").length,
    numbers: told.filter(({ kind }) => kind === "number").map(({ stem }) => stem),
    deeds: new Set(told.flatMap(({ stem }) => deedOf(stem) ?? [])),
    negated: isNegated(main),
    exact: exactForm(told, main, parting),
    parting,
    asideNumbers: main === bare ? "" : numbersInAsides(bare),
    joined: told.map(({ stem }) => stem).join(""),
  };
}

/** Names count whole, all other words half; so does one syllable, which may be anything. */
export function wordWeight(stem: string, kind: WordKind): number {
  return kind === "name" && stem.length > 1 ? 1 : 0.5;
}

/** A text in the form in which words are compared: compatible characters, lower case. */
export function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Of a web address only the words of its last part tell what it is. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, (address) => {
    const parts = address.split(/[/?#]/).slice(3);
    return ` ${parts.findLast((part) => /[a-z]/.test(part))?.replace(/\d+/g, " ") ?? ""} `;
  });
}

/** "(please)", "(7월 첫주)": remarks that change from day to day. */
function withoutAsides(text: string): string {
  const rest = text.replace(ASIDE, " ");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

const ASIDE = /[([{【「][^()[\]{}【】「」]*[)\]}】」]/g;

function numbersInAsides(text: string): string {
  return (text.match(ASIDE) ?? []).flatMap((aside) => aside.match(/\d+/g) ?? []).join(" ");
}

/** Two texts say the same in the same words where this is equal. Where something leads somewhere, order counts. */
function exactForm(told: readonly Word[], text: string, parting: string): string {
  const stems = [...new Set(told.filter(({ kind }) => kind !== "number").map(({ stem }) => stem))];
  const numbers = told.filter(({ kind }) => kind === "number").map(({ stem }) => stem);
  if (!LEADS.test(text)) stems.sort();
  return [stems.join(" "), numbers.join(" "), parting].join("|");
}

const LEADS = /(?<![a-z])(?:from|into|before|after|over)(?![a-z])|에서|보다|→|->|から/;

function parts({ stem, kind }: Word): boolean {
  return kind === "counter" || partingWords.has(stem);
}

interface Word {
  stem: string;
  /** A counter follows a number: 장, 번. It tells nothing, but "3장" is not for sure "3절". */
  kind: WordKind | "counter";
}

const WORD =
  /(\d+(?:,\d{3}(?!\d))*(?:[.\-–‐]\d+)*(?![\p{Script=Latin}\d]))|([\p{Script=Latin}\d]+(?:['’][a-z]+)?(?:\+\+|#)?)|(\p{Script=Hangul}+)|(\p{Script=Han}+)|(\p{Script=Hiragana}+)|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{M}])+/gu;

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [all, number, latin, hangul, han, hiragana] = match;
    const before = text.slice(Math.max(match.index - 2, 0), match.index);
    if (number)
      words.push({ stem: number.replaceAll(",", "").replace(/[–‐]/g, "-"), kind: "number" });
    else if (latin) words.push(...latinWords(latin));
    else if (hangul) words.push(...hangulWords(hangul, before));
    else if (han) words.push(...splitCommonHan(han).flatMap(pairs));
    else if (!hiragana) words.push({ stem: all, kind: "name" });
  }
  // A text in hiragana alone has no other words.
  return words.length > 0 ? words : pairs(text.replace(/[^\p{L}\p{N}]/gu, ""));
}

/** "step6" is a word and a number; "s3" and "k8s" are names. */
function latinWords(word: string): Word[] {
  if (isNegation(word)) return [];
  const [, letters, digits] = /^([^\d]{3,})(\d+)$/.exec(word) ?? [];
  if (!letters || !digits) return [{ stem: englishStem(word), kind: "name" }];
  return [
    { stem: englishStem(letters), kind: "name" },
    { stem: digits, kind: "number" },
  ];
}

/** After a number or Latin letters particles may stand alone; one syllable after a number counts things. */
function hangulWords(word: string, before: string): Word[] {
  if (/[\p{L}\d]$/u.test(before) && isParticle(word)) return [];
  const { stem, verb } = koreanStem(word);
  if (stem === "") return [];
  if (stem.length === 1 && /\d\s?$/.test(before)) return [{ stem, kind: "counter" }];
  return [{ stem, kind: verb ? "verb" : "name" }];
}

/** Chinese characters stand without blanks: each two neighbours are a word, one alone begins a verb. */
function pairs(run: string): Word[] {
  if (run.length < 2) return run === "" ? [] : [{ stem: run, kind: "verb" }];
  return Array.from({ length: run.length - 1 }, (_, i) => ({
    stem: run.slice(i, i + 2),
    kind: "name",
  }));
}
