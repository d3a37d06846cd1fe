import type { SearchIndex } from "./open-index";
import { shardOf } from "./shards";
import { firstNotBefore } from "./sorted-letters";
import type { Term } from "./term-shard";

/** The term with these letters; undefined where the index has none. */
export async function findTerm(index: SearchIndex, letters: string): Promise<Term | undefined> {
  const { terms } = await index.manifest();
  if (terms.length === 0) return undefined;
  const shard = await index.terms(shardOf(terms, letters));
  const at = firstNotBefore(shard.words, letters);
  return shard.words[at] === letters ? shard.term(at) : undefined;
}

/** The terms with these letters, those that there are, in the order in which they are asked for. */
export async function findAll(index: SearchIndex, letters: readonly string[]): Promise<Term[]> {
  const terms = await Promise.all(letters.map((each) => findTerm(index, each)));
  return terms.filter((term) => term !== undefined);
}

/**
 * The terms that begin with some letters, as far as they stand in the file where the first of them would
 * stand, and in as many behind it.
 */
export async function findBeginning(
  index: SearchIndex,
  letters: string,
  more: number,
): Promise<Term[]> {
  const { terms: firsts } = await index.manifest();
  if (firsts.length === 0) return [];
  const found: Term[] = [];
  const first = shardOf(firsts, letters);
  for (let number = first; number <= first + more; number++) {
    if (number > first && !(firsts[number] ?? "").startsWith(letters)) break;
    const shard = await index.terms(number);
    for (let at = firstNotBefore(shard.words, letters); at < shard.words.length; at++) {
      if (!(shard.words[at] ?? "").startsWith(letters)) break;
      found.push(shard.term(at));
    }
  }
  return found;
}
