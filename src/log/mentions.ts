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

interface Node {
  next: Map<string, Node>;
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
  for (const char of alias.normalize("NFC").toLowerCase()) {
    let next = node.next.get(char);
    if (!next) {
      next = { next: new Map(), ends: [] };
      node.next.set(char, next);
    }
    node = next;
  }
  // What is added later comes first: a team's own name for a thing wins.
  node.ends.unshift(end);
}

function findTerms(root: Node, text: string): string[] {
  const found = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const match = isWordStart(text, at) ? longest(root, text, at) : null;
    if (match?.name) found.add(match.name);
    at = match ? match.end : at + 1;
  }
  return [...found];
}

interface Match {
  name: string | null;
  end: number;
}

/** The longest term that begins at an offset and ends with its word. */
function longest(root: Node, text: string, from: number): Match | null {
  let best: Match | null = null;
  const walk = (node: Node, at: number): void => {
    for (const { name, exact } of node.ends) {
      const fits = exact === null || text.slice(from, at) === exact;
      if (fits && at > (best?.end ?? from) && isWordEnd(text, at)) best = { name, end: at };
    }
    const char = text[at]?.toLowerCase();
    const next = char === undefined ? undefined : node.next.get(char);
    if (next) walk(next, at + 1);
    // "스프링 부트", "스프링부트", "spring-boot": the space within a term is as its author likes it.
    const spaced = node.next.get(" ");
    if (spaced && char !== " ") walk(spaced, char === "-" ? at + 1 : at);
  };
  walk(root, from);
  return best;
}
