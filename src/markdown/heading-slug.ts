/**
 * Makes a page's heading ids by GitHub's rules (lower case, punctuation dropped, blanks to hyphens,
 * equal ones numbered), so that links written for GitHub work here. Korean stays Korean, in NFC.
 */
export function createSlugger(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = slugOf(text);
    let id = slug;
    let count = used.get(slug) ?? 0;
    while (used.has(id)) id = `${slug}-${++count}`;
    used.set(slug, count);
    used.set(id, used.get(id) ?? 0);
    return id;
  };
}

function slugOf(text: string): string {
  const slug = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\t\n]/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  // GitHub gives the empty id here, which no link can reach.
  return slug === "" ? "section" : slug;
}
