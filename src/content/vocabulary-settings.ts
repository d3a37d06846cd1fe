import { z } from "zod";

const phrases = z.array(z.string().min(1)).optional();

/**
 * `content/vocabulary.yaml`: how a team words the labels of its logs, beside the words that naeil knows
 * (`src/log/vocabulary.ts`, which also explains how a phrase is written).
 */
export const vocabularySettingsSchema = z.strictObject({
  /** What comes next: its lines become tasks. */
  plan: phrases,
  /** What had been planned: its lines settle earlier tasks. */
  review: phrases,
  /** What went badly, what was felt. */
  reflection: phrases,
  /** None of these, whatever it looks like. */
  notes: phrases,
});

export type VocabularySettings = z.infer<typeof vocabularySettingsSchema>;
