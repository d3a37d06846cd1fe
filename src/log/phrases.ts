import { type Vocabulary, type VocabularyExtension, vocabulary } from "./vocabulary";

/** A vocabulary made ready for comparing labels with it. */
export interface Phrases {
  /** Whether a label's key is, as a whole, one of the phrases of a list. */
  is(list: PhraseList, key: string): boolean;
  /** Whether a label's key holds one of the words of a list. */
  holds(list: "work" | "period" | "cues", key: string): boolean;
}

/** The lists of the vocabulary whose phrases are compared with whole labels. */
export type PhraseList =
  | "plan"
  | "list"
  | "next"
  | "review"
  | "reflection"
  | "notes"
  | "topic"
  | "nothing";

/** What of a label counts when it is compared: letters and digits, in lower case and compatible form. */
export function labelKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_COMPARED, "");
}

/** The vocabulary that naeil knows, with what a team adds to it; compiled once for each addition. */
export function phrasesOf(extension: VocabularyExtension = NO_EXTENSION): Phrases {
  const added = Object.keys(extension).length === 0 ? NO_EXTENSION : extension;
  const known = compiled.get(added);
  if (known) return known;
  const phrases = compile(extend(vocabulary, added));
  compiled.set(added, phrases);
  return phrases;
}

const NO_EXTENSION: VocabularyExtension = {};
const NOT_COMPARED = /[^\p{L}\p{N}\p{M}+]+/gu;
const compiled = new WeakMap<VocabularyExtension, Phrases>();

function extend(base: Vocabulary, extension: VocabularyExtension): Vocabulary {
  const { words, ...lists } = extension;
  const extended: Vocabulary = { ...base, words: { ...base.words, ...words } };
  for (const [name, phrases] of Object.entries(lists) as [PhraseList, string[]][]) {
    extended[name] = [...base[name], ...phrases];
  }
  return extended;
}

function compile(from: Vocabulary): Phrases {
  const groups = new Map<string, string>();
  const group = (name: string): string => {
    const known = groups.get(name);
    if (known !== undefined) return known;
    const source = alternatives(from.words[name] ?? [], group);
    groups.set(name, source);
    return source;
  };
  const patterns = new Map<string, RegExp>();
  const pattern = (list: keyof Omit<Vocabulary, "words">, whole: boolean): RegExp => {
    const made = patterns.get(list);
    if (made) return made;
    const source = alternatives(from[list], group);
    const fresh = new RegExp(whole ? `^${source}$` : source, "u");
    patterns.set(list, fresh);
    return fresh;
  };
  return {
    is: (list, key) => pattern(list, true).test(key),
    holds: (list, key) => pattern(list, false).test(key),
  };
}

function alternatives(phrases: string[], group: (name: string) => string): string {
  return `(?:${phrases.map((phrase) => patternOf(phrase, group)).join("|")})`;
}

/** One phrase as the source of a pattern over label keys. */
function patternOf(phrase: string, group: (name: string) => string): string {
  return phrase
    .split(/(\{[^}]*\}|[()[\]|…])/)
    .map((piece) => {
      if (piece.startsWith("{")) return group(piece.slice(1, -1));
      if (piece === "(" || piece === "[") return "(?:";
      if (piece === "]") return ")?";
      if (piece === ")" || piece === "|") return piece;
      return piece === "…" ? `.{0,${LONGEST_TAIL}}` : labelKey(piece).replaceAll("+", "\\+");
    })
    .join("");
}

const LONGEST_TAIL = 30;
