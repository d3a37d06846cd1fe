import type { Generator } from "../generator";
import { nameWords } from "../words/name-words";
import { choice } from "./choice";
import type { Languages } from "./language";
import { joinPools, phrasePool } from "./word-pool";

/** Names of people: `김민서`, `Emily Walker`. There are 2,048 in each language. */
export function personName({
  languages = ["ko", "en"],
}: {
  languages?: Languages;
} = {}): Generator<string> {
  const pools = languages.map((language) => {
    const { family, given } = nameWords[language];
    return phrasePool(language === "ko" ? [family, given] : [given, [" "], family]);
  });
  return choice({ kind: "text", length: 40 }, joinPools(pools));
}
