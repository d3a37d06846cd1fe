/** Medium counts posts in Korean, Japanese and Chinese so. */
const CHARACTERS_A_MINUTE = 500;
/** English prose, by the International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012). */
const WORDS_A_MINUTE = 228;
/** Code is looked over more than it is read: it counts half. */
const CODE_WEIGHT = 0.5;

const CHARACTERS = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’._-][\p{L}\p{N}]+)*/gu;
const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})/;

/**
 * How long a log's Markdown takes to read, in whole minutes, at least one: Hangul, Kana and Han by
 * characters, all other scripts by words. Blanks, punctuation and addresses take no time.
 */
export function readingMinutes(markdown: string): number {
  const { prose, code } = separate(markdown);
  const shown = prose
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/\]\([^()\s]*\)/g, "] ")
    .replace(/<[a-z/][^<>]*>|https?:\/\/[^\s<>]+/gi, " ");
  return Math.max(1, Math.round(minutesOf(shown) + CODE_WEIGHT * minutesOf(code)));
}

function minutesOf(text: string): number {
  let characters = 0;
  const others = text.replace(CHARACTERS, (run) => {
    characters += [...run].length;
    return " ";
  });
  const words = others.match(WORD)?.length ?? 0;
  return characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
}

function separate(markdown: string): { prose: string; code: string } {
  const prose: string[] = [];
  const code: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const marks = FENCE.exec(line)?.[1];
    if (marks !== undefined && (fence === null || marks.startsWith(fence)))
      fence = fence === null ? marks : null;
    else (fence === null ? prose : code).push(line);
  }
  return { prose: prose.join("\n"), code: code.join("\n") };
}
