import { z } from "zod";
import { tagKey } from "../urls";

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
      /** The canonical name of the group this tag belongs to. */
      parent: z.string().optional(),
    })
    .nullable()
    .transform((tag) => tag ?? { aliases: [] }),
);

export type TagSettings = z.infer<typeof tagSettingsSchema>;

/** The canonical name of every name that the dictionary gives a tag, by key. */
export function tagNames(settings: TagSettings): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, { ko, en, aliases }] of Object.entries(settings)) {
    for (const alias of [name, ko, en, ...aliases]) {
      if (alias) names.set(tagKey(alias), name);
    }
  }
  return names;
}
