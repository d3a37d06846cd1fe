/** What two spellings of one tag share: case, spaces and joining marks make no other tag. `C`, `C#` and `C++` stay three. */
export function tagKey(tag: string): string {
  return tag
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/** The tags in their order, none twice; the spelling met first stays. */
export function uniqueTags(tags: string[]): string[] {
  const met = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== "" && !met.has(key)) met.set(key, tag);
  }
  return [...met.values()];
}
