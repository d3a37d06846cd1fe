import type { LogEntry } from "../log/entry";
import type { TagTerm } from "../log/tag-dictionary";
import { tagKey, tagUrl } from "../urls";
import { compareStrings } from "./compare";

/** A tag as it is shown, and its address, which is the same however it is written. */
export interface Tag {
  name: string;
  url: string;
}

/** Finds the term of the dictionary that a tag means; null where it has none. */
export type TermOfTag = (tag: string) => TagTerm | null;

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

/** What a term is called in a language. */
export function tagLabel({ name, ko, en }: TagTerm, language: "ko" | "en"): string {
  if (language === "ko") return ko ?? name;
  return HANGUL.test(name) ? (en ?? name) : name;
}

/** What a written tag is: which tag, and how it would be shown if everybody wrote it so. */
function identify(
  tag: string,
  termOf: TermOfTag,
): { key: string; canonical: string; spelling: string } {
  const term = termOf(tag);
  if (!term) return { key: tagKey(tag), canonical: tag, spelling: tag };
  const spelling = tagLabel(term, HANGUL.test(tag) ? "ko" : "en");
  return { key: tagKey(term.name), canonical: term.name, spelling };
}

const HANGUL = /[가-힣]/;

function mostUsed(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  const sorted = [...(spellings ?? [])].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]));
  return sorted[0]?.[0];
}
