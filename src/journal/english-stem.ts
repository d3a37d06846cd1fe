/**
 * The stem of a word in Latin letters: without the endings of plural and verb forms. Always the
 * beginning of the word, so that it can be looked for in a text.
 */
export function englishStem(word: string): string {
  const stem = word
    .replace(/['’]s?$/, "")
    .replace(/(?<=[a-z]{3})(?:ies|ied|y)$/, "")
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/, "")
    .replace(/(?<=[a-z]{2}[^su])s$/, "")
    .replace(/(?<=[a-z]{3})e$/, "");
  const doubled = stem.length < word.length && /([bdgmnprt])\1$/.test(stem);
  return doubled ? stem.slice(0, -1) : stem;
}
