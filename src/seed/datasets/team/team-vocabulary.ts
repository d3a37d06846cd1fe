import type { VocabularyExtension } from "../../../log/vocabulary";

/** What the team words in its own way: it stands in the `vocabulary.yaml` of its folder. */
export const teamVocabulary: VocabularyExtension = { plan: ["내일의 나에게"] };
