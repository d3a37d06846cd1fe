import { wordTable, writeDigits, writeWord } from "../byte-writer";
import type { Generator } from "../generator";
import { SeedError } from "../seed-error";
import { nicknameWords } from "../words/nickname-words";
import { choice } from "./choice";
import type { Languages } from "./language";

/**
 * Nicknames such as `졸린고양이42` and `brave_otter7`; `numbers` says how many numbers may follow, so how many nicknames there
 * are: 1,024 times as many in each language.
 */
export function nickname({
  languages = ["ko", "en"],
  numbers = 10_000,
}: {
  languages?: Languages;
  numbers?: number;
} = {}): Generator<string> {
  if (!(numbers >= 1 && numbers <= 1e12 && Number.isInteger(numbers)))
    throw new SeedError(`nicknames with ${numbers} numbers: expected from 1 to 1000000000000`);
  const words = languages.flatMap(pairs);
  const table = wordTable(words);
  return choice(
    { kind: "text", length: 64 },
    {
      size: words.length * numbers,
      at: (index) => {
        const number = Math.floor(index / words.length);
        return `${words[index - number * words.length]}${number}`;
      },
      write: (out, index) => {
        const number = Math.floor(index / words.length);
        writeWord(out, table, index - number * words.length);
        writeDigits(out, number, 1);
      },
    },
  );
}

function pairs(language: Languages[number]): string[] {
  const { how, who } = nicknameWords[language];
  const between = language === "ko" ? "" : "_";
  return how.flatMap((first) => who.map((second) => `${first}${between}${second}`));
}
