import type { Generator, Pool } from "../generator";
import { withParticle } from "../words/particle";
import { type SentencePattern, sentencePatterns } from "../words/sentence-words";
import { choice } from "./choice";
import type { Languages } from "./language";
import { joinPools, phrasePool } from "./word-pool";

/** Short sentences, the Korean ones with the particles that their words want. */
export function sentence({
  languages = ["ko", "en"],
}: {
  languages?: Languages;
} = {}): Generator<string> {
  const pools = languages.flatMap((language) => sentencePatterns[language].map(patternPool));
  return choice({ kind: "text", length: null }, joinPools(pools));
}

function patternPool(pattern: SentencePattern): Pool<string> {
  return phrasePool(
    pattern.map((part) => {
      if (typeof part === "string") return [part];
      const { words, particle } = part;
      return particle ? words.map((word) => withParticle(word, particle)) : words;
    }),
  );
}
