import { tagKey } from "../urls";

/** The tags in their order, none twice; the spelling met first stays. */
export function uniqueTags(tags: string[]): string[] {
  const met = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== "" && !met.has(key)) met.set(key, tag);
  }
  return [...met.values()];
}
