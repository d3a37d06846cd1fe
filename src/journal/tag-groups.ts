import type { TagTerm } from "../log/tag-dictionary";
import { keyOfTagUrl, tagUrl } from "../urls";
import { put } from "./put";
import { type Tag, type TermOfTag, tagLabel } from "./tag";

/** Tags that belong to one broad term of the dictionary. */
export interface TagGroup<Item extends Tag> {
  /** What the group is called; null for the tags that belong to none. */
  name: string | null;
  tags: Item[];
}

/** Tags by the broadest term above each, in their order; those that belong to none come last. */
export function groupTags<Item extends Tag>(
  tags: readonly Item[],
  termOf: TermOfTag,
  language: "ko" | "en",
): TagGroup<Item>[] {
  const members = new Map<string, Item[]>();
  const names = new Map(tags.map(({ url, name }) => [url, name]));
  for (const tag of tags) {
    const root = rootOf(keyOfTagUrl(tag.url), termOf);
    const group = root === null ? "" : tagUrl(root.name);
    if (root && !names.has(group)) names.set(group, tagLabel(root, language));
    put(members, group, tag);
  }
  // A term that only stands for itself makes no group.
  const groups = [...members].filter(([url, { length }]) => url !== "" && length > 1);
  const grouped = new Set(groups.flatMap(([, all]) => all));
  const rest = tags.filter((tag) => !grouped.has(tag));
  return [
    ...groups.map(([url, all]) => ({ name: names.get(url) ?? null, tags: all })),
    ...(rest.length > 0 ? [{ name: null, tags: rest }] : []),
  ];
}

/** The broadest term above a tag; null where the dictionary does not know the tag. */
function rootOf(key: string, termOf: TermOfTag): TagTerm | null {
  let term = termOf(key);
  const seen = new Set<TagTerm>();
  while (term?.parent && !seen.has(term)) {
    seen.add(term);
    term = termOf(term.parent) ?? { name: term.parent };
  }
  return term;
}
