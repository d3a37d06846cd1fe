import { type TagTerm, tagDictionary } from "../log/tag-dictionary";
import { tagUrl } from "../urls";
import type { Tag, TermOfTag } from "./tag";

/** The addresses at which people may look for a tag that has another, each with the tag. */
export function tagAliases(
  tags: readonly Tag[],
  termOf: TermOfTag,
  added: readonly TagTerm[],
): Map<string, Tag> {
  const inUse = new Map(tags.map((tag) => [tag.url, tag]));
  const aliases = new Map<string, Tag>();
  for (const { name, ko, en, aliases: others = [], exact = [] } of [...tagDictionary, ...added]) {
    const tag = inUse.get(tagUrl(name));
    if (!tag) continue;
    for (const alias of [ko, en, ...others, ...exact]) {
      // A name that several terms share leads where a tag called so does.
      const isOfTag = alias !== undefined && termOf(alias)?.name === name;
      if (isOfTag && !inUse.has(tagUrl(alias))) aliases.set(tagUrl(alias), tag);
    }
  }
  return aliases;
}
