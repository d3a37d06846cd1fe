import { tagKey } from "../urls";
import { type TagTerm, tagDictionary } from "./tag-dictionary";
import { isWordEnd, isWordStart } from "./word-bounds";

/** Finds the terms of a dictionary in texts. */
export interface TermFinder {
  /** The canonical names of the terms that stand in a text, in their order, none twice. */
  find(text: string): string[];
  /**
   * The term that a tag means, whatever its spelling or language; null where no term is called so. A sign of
   * a term is not what it is called.
   */
  termOf(tag: string): TagTerm | null;
}

/** The finder for the terms that naeil knows and those that a team adds; built once for each addition. */
export function termFinder(added: readonly TagTerm[] = NONE_ADDED): TermFinder {
  const known = built.get(added);
  if (known) return known;
  const finder = build([...tagDictionary, ...added]);
  built.set(added, finder);
  return finder;
}

const NONE_ADDED: readonly TagTerm[] = [];
const built = new WeakMap<readonly TagTerm[], TermFinder>();

/** A place on the ways through all terms, by their letters' codes in lower case. */
interface Node {
  next: Map<number, Node>;
  /** What the way here names; a phrase that means nothing has no name. */
  ends: { name: string | null; exact: string | null }[];
}

function build(terms: TagTerm[]): TermFinder {
  const root: Node = { next: new Map(), ends: [] };
  const named = new Map<string, TagTerm>();
  for (const term of terms) {
    const { name, ko, en, aliases = [], exact, signs = [], not = [] } = term;
    const called = [...(exact ? [] : [name]), ...(ko ? [ko] : []), ...(en ? [en] : []), ...aliases];
    for (const alias of [...called, ...signs]) insert(root, alias, { name, exact: null });
    for (const alias of exact ?? []) insert(root, alias, { name, exact: alias });
    for (const phrase of not) insert(root, phrase, { name: null, exact: null });
    for (const alias of [name, ...called, ...(exact ?? [])]) named.set(tagKey(alias), term);
  }
  return {
    find: (text) => findTerms(root, text),
    termOf: (tag) => named.get(tagKey(tag)) ?? null,
  };
}

function insert(root: Node, alias: string, end: Node["ends"][number]): void {
  let node = root;
  const { lower } = casesOf(alias.normalize("NFC"));
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), ends: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  // What is added later comes first: a team's own name for a thing wins.
  node.ends.unshift(end);
}

/** A text as it is written and in lower case, each letter at the same place. */
interface Cases {
  text: string;
  lower: string;
}

function casesOf(text: string): Cases {
  const lower = text.toLowerCase();
  // One letter alone is longer in lower case.
  return {
    text,
    lower: lower.length === text.length ? lower : text.replaceAll("İ", "I").toLowerCase(),
  };
}

function findTerms(root: Node, written: string): string[] {
  const found = new Set<string>();
  const cases = casesOf(written);
  let at = 0;
  while (at < written.length) {
    const match = mayBegin(root, cases, at) ? longest(root, cases, at, at, null) : null;
    if (match?.name) found.add(match.name);
    at = match ? match.end : at + 1;
  }
  return [...found];
}

/** Whether a term may begin at an offset: two letters rule most places out, sooner than a look at the words there. */
function mayBegin({ next }: Node, { text, lower }: Cases, at: number): boolean {
  const first = next.get(lower.charCodeAt(at));
  if (first === undefined) return false;
  const goesOn = first.next.has(lower.charCodeAt(at + 1)) || first.next.has(SPACE);
  return (goesOn || first.ends.length > 0) && isWordStart(text, at);
}

interface Match {
  name: string | null;
  end: number;
}

/**
 * The longest term that begins at `from` and ends with its word, among those that go on at `at` by the ways of a
 * node, and `best`.
 */
function longest(
  node: Node,
  cases: Cases,
  from: number,
  at: number,
  best: Match | null,
): Match | null {
  const { text, lower } = cases;
  let longer = best;
  for (const { name, exact } of node.ends) {
    const fits = exact === null || text.slice(from, at) === exact;
    if (fits && at > (longer?.end ?? from) && isWordEnd(text, at)) longer = { name, end: at };
  }
  const code = lower.charCodeAt(at);
  const next = node.next.get(code);
  if (next) longer = longest(next, cases, from, at + 1, longer);
  // "스프링 부트", "스프링부트", "spring-boot": the space within a term is as its author likes it.
  const spaced = node.next.get(SPACE);
  if (!spaced || code === SPACE) return longer;
  return longest(spaced, cases, from, code === HYPHEN ? at + 1 : at, longer);
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
