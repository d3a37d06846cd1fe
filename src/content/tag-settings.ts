import { z } from "zod";
import type { TagTerm } from "../log/tag-dictionary";

/** `content/tags.yaml`: tags by canonical name, with what else they are called. */
export const tagSettingsSchema = z.record(
  z.string().min(1),
  z
    .strictObject({
      /** Labels in Korean and English. */
      ko: z.string().optional(),
      en: z.string().optional(),
      /** Other spellings that mean this tag. */
      aliases: z.array(z.string()).default([]),
      /** Words that speak of it without being its name: they count as mentions alone. */
      signs: z.array(z.string()).default([]),
      /** The canonical name of the group this tag belongs to. */
      parent: z.string().optional(),
    })
    .nullable()
    .transform((tag) => tag ?? { aliases: [], signs: [] }),
);

export type TagSettings = z.infer<typeof tagSettingsSchema>;

/** The tags as terms of the dictionary. */
export function tagTerms(settings: TagSettings): TagTerm[] {
  return Object.entries(settings).map(([name, tag]) => ({ name, ...tag }));
}
