import { z } from "zod";
import { reservedSegments } from "../urls";

const authorSchema = z.strictObject({
  /** The name to show, and a name by which front matter may call the author. */
  name: z.string().min(1),
  email: z.email().optional(),
  /** An image: a path below the content folder, or an address. */
  avatar: z.string().optional(),
  links: z.array(z.strictObject({ label: z.string(), url: z.url() })).default([]),
});

/** Emoji may be flags of two letters, and several that U+200D joins. */
const id =
  /^[\p{L}\p{N}\p{ExtPict}\p{RI}](?:[\p{L}\p{M}\p{N}\p{ExtPict}\p{RI}\p{Emoji_Modifier}_-]|\u200D(?=\p{ExtPict}))*$/u;

const authorIdSchema = z
  .string()
  .regex(id, "an id of letters, digits, emoji, `_` and `-`")
  .refine((id) => !reservedSegments.includes(id), "an id that is no address of the site itself");

/** `content/authors.yaml`: the team, by id. An id is the first part of its author's addresses. */
export const authorSettingsSchema = z
  .record(authorIdSchema, authorSchema)
  .superRefine((authors, context) => {
    const named = new Map<string, string>();
    for (const [id, { name }] of Object.entries(authors)) {
      const other = named.get(name);
      if (other) {
        const expected = `a name of its own: ${other} is called ${name} too`;
        context.addIssue({ code: "custom", path: [id, "name"], message: expected });
      }
      named.set(name, id);
    }
  });

export type AuthorSettings = z.infer<typeof authorSettingsSchema>;
