import { keyOfTagUrl } from "../urls";
import type { Corpus } from "./corpus";
import type { SearchDocument } from "./document";
import { toLetters } from "./letters";
import type { Names } from "./names";
import { postingsOf } from "./postings";
import type { Term } from "./term-shard";
import { tableOfTerms } from "./term-table";

/** The mark before a tag's key, and before an author's id: as terms they stand beside the words. */
export const tagMark = "#";
export const authorMark = "@";

/** All terms of a corpus, sorted by their letters: words, names of several words, tags and authors. */
export function indexTerms(
  documents: readonly SearchDocument[],
  corpus: Corpus,
  names: readonly Names[],
): Term[] {
  const terms = new Map<string, Term>();
  addWords(terms, corpus, new Set(names.flatMap(({ words }) => words)));
  documents.forEach((document, place) => {
    addPosting(terms, authorMark + document.author.id.toLowerCase(), place * 4);
    for (const tag of document.tags) {
      addPosting(terms, tagMark + keyOfTagUrl(tag.url), place * 4 + WRITTEN);
    }
    for (const tag of document.mentioned) {
      addPosting(terms, tagMark + keyOfTagUrl(tag.url), place * 4);
    }
  });
  for (const { words, tag, tagAliases } of names) {
    addAliases(terms, words.map(toLetters));
    if (!terms.has(toLetters(tagMark + tag))) continue;
    for (const alias of tagAliases) {
      const term = termAt(terms, tagMark + alias);
      term.aliases.push(toLetters(tagMark + tag));
    }
  }
  return [...terms.values()].sort((a, b) => (a.letters < b.letters ? -1 : 1));
}

/** The weight of a tag that the author wrote; one that is only mentioned has 0. */
const WRITTEN = 3;

function addWords(terms: Map<string, Term>, corpus: Corpus, known: ReadonlySet<string>): void {
  const table = tableOfTerms(corpus);
  const written = table.terms.map(() => 0);
  table.termOf.forEach((term, word) => {
    written[term] = (written[term] ?? 0) + (corpus.counts[word] ?? 0);
  });
  const { postings, compounds } = postingsOf(corpus, table, known);
  table.terms.forEach((word, number) => {
    const own = postings[number] ?? [];
    if (word === "" || own.length === 0) return;
    const joined = compounds.has(number);
    const count = written[number] ?? 0;
    const letters = toLetters(word);
    terms.set(letters, {
      letters,
      sure: joined ? count > 0 || known.has(word) : (table.sure[number] ?? false),
      compound: joined,
      verb: table.verb[number] ?? false,
      aliases: [],
      postings: own,
    });
  });
}

function termAt(terms: Map<string, Term>, word: string): Term {
  const letters = toLetters(word);
  let term = terms.get(letters);
  if (!term) {
    term = { letters, sure: true, compound: false, verb: false, aliases: [], postings: [] };
    terms.set(letters, term);
  }
  return term;
}

function addPosting(terms: Map<string, Term>, word: string, posting: number): void {
  (termAt(terms, word).postings as number[]).push(posting);
}

/** Lets each name of a thing find the others, where the corpus holds any. */
function addAliases(terms: Map<string, Term>, names: readonly string[]): void {
  const held = names.filter((name) => (terms.get(name)?.postings.length ?? 0) > 0);
  for (const name of names) {
    const others = held.filter((other) => other !== name);
    if (others.length === 0) continue;
    let term = terms.get(name);
    if (!term) {
      term = { letters: name, sure: true, compound: false, verb: false, aliases: [], postings: [] };
      terms.set(name, term);
    }
    term.aliases = [...new Set([...term.aliases, ...others])];
  }
}
