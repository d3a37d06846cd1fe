import { type TagTerm, tagDictionary } from "../log/tag-dictionary";
import { tagKey } from "../urls";
import { wordsOf } from "./words";

/** What one thing is called, in all languages and spellings. */
export interface Names {
  /** As words of a text; a name of several words without the blanks. */
  words: string[];
  /** The key of its tag, and other keys by which people may ask for it. */
  tag: string;
  tagAliases: string[];
}

/** The names of the things that the tag dictionary knows, with the team's own. */
export function namesOf(added: readonly TagTerm[]): Names[] {
  return [...tagDictionary, ...added].map(({ name, ko, en, aliases = [], exact = [] }) => {
    const called = [name, ...(ko ? [ko] : []), ...(en ? [en] : []), ...aliases, ...exact];
    const words = new Set(called.map(joined).filter((each) => each !== ""));
    const tag = tagKey(name);
    const keys = new Set(called.map(tagKey));
    keys.delete(tag);
    return { words: [...words], tag, tagAliases: [...keys] };
  });
}

/** The words of a name as one. */
function joined(name: string): string {
  return wordsOf(name)
    .map(({ text }) => text)
    .join("");
}
