import type { LogEntry } from "../log/entry";
import type { TagTerm } from "../log/tag-dictionary";
import { tagKey, tagUrl } from "../urls";
import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";

/** A tag as it is shown, and its address, which is the same however it is written. */
export interface Tag {
  name: string;
  url: string;
}

/** Finds the term of the dictionary that a tag means; null where it has none. */
export type TermOfTag = (tag: string) => TagTerm | null;

/** A tag, and how many entries carry it: put there by their authors, or only mentioned in their text. */
export interface TagCount extends Tag {
  tagged: number;
  mentioned: number;
}

/** A tag with its entries, newest first; no entry is in both lists. */
export interface TagEntries extends Tag {
  tagged: JournalEntry[];
  mentioned: JournalEntry[];
}

/**
 * Gives a function that turns tags as they are written into tags as they are shown, in their order, none
 * twice. A tag of the dictionary is shown by its name or its label in the other language, whichever the
 * authors of these logs use more; any other as most of them spell it.
 */
export function tagNamer(
  logs: readonly LogEntry[],
  termOf: TermOfTag,
): (tags: readonly string[]) => Tag[] {
  const written = new Map<string, Map<string, number>>();
  for (const tag of logs.flatMap(({ tags }) => tags)) {
    const { key, spelling } = identify(tag, termOf);
    const spellings = written.get(key) ?? new Map<string, number>();
    written.set(key, spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1));
  }
  return (tags) => {
    const named = new Map<string, Tag>();
    for (const tag of tags) {
      const { key, canonical } = identify(tag, termOf);
      const name = mostUsed(written.get(key)) ?? canonical;
      if (!named.has(key)) named.set(key, { name, url: tagUrl(canonical) });
    }
    return [...named.values()];
  };
}

/** Every tag of the journal with its entries, the most used first. */
export function entriesByTag(journal: Journal): TagEntries[] {
  const uses = new Map<string, TagEntries>();
  const tagUse = (tag: Tag): TagEntries => {
    const use = uses.get(tag.url) ?? { ...tag, tagged: [], mentioned: [] };
    uses.set(tag.url, use);
    return use;
  };
  for (const entry of journal.entries) {
    for (const tag of entry.tags) tagUse(tag).tagged.push(entry);
    for (const tag of entry.mentioned) tagUse(tag).mentioned.push(entry);
  }
  return [...uses.values()].sort((a, b) => weight(b) - weight(a) || compareStrings(a.name, b.name));
}

/** How much each tag is used, in the same order. */
export function tagCounts(tags: readonly TagEntries[]): TagCount[] {
  return tags.map(({ name, url, tagged, mentioned }) => ({
    name,
    url,
    tagged: tagged.length,
    mentioned: mentioned.length,
  }));
}

/** What a written tag is: which tag, and how it would be shown if everybody wrote it so. */
function identify(
  tag: string,
  termOf: TermOfTag,
): { key: string; canonical: string; spelling: string } {
  const term = termOf(tag);
  if (!term) return { key: tagKey(tag), canonical: tag, spelling: tag };
  const { name, ko, en } = term;
  const label = HANGUL.test(tag) ? (ko ?? name) : HANGUL.test(name) ? (en ?? name) : name;
  return { key: tagKey(name), canonical: name, spelling: label };
}

const HANGUL = /[가-힣]/;

/** A tag that an author wrote says more than one that is only mentioned. */
function weight({ tagged, mentioned }: TagEntries): number {
  return 2 * tagged.length + mentioned.length;
}

function mostUsed(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  const sorted = [...(spellings ?? [])].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]));
  return sorted[0]?.[0];
}
