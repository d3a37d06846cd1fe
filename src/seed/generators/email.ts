import type { Generator } from "../generator";
import { nicknameWords } from "../words/nickname-words";
import { choice } from "./choice";
import { phrasePool } from "./word-pool";

/** Addresses under example.com, which is nobody's: `brave.otter7@example.com`. */
export function email({ numbers = 10_000 }: { numbers?: number } = {}): Generator<string> {
  const { how, who } = nicknameWords.en;
  const names = phrasePool([how, ["."], who]);
  return choice(
    { kind: "text", length: 64 },
    {
      size: names.size * numbers,
      at: (index) => {
        const number = Math.floor(index / names.size);
        return `${names.at(index - number * names.size)}${number}@example.com`;
      },
    },
  );
}
