import { z } from "zod";

/** Of the files' form: it rises when something is taken away or means something else, not when it is added. */
export const apiVersion = 1;

const url = z.url();
const day = z.iso.date();
const count = z.int().nonnegative();
const author = z.object({ id: z.string(), name: z.string(), url });
const tag = z.object({ name: z.string(), url });
const head = {
  $schema: url,
  version: z.literal(apiVersion),
};

const entry = z.object({
  url,
  title: z.string(),
  date: day.nullable().describe("The day that was logged"),
  until: day.nullable().describe("The last day, where several were logged"),
  author,
  tags: z.array(tag),
  mentioned: z.array(tag).describe("Further tags that the text mentions"),
  markdown: url.describe("The log as written"),
  data: url.describe("The log's own JSON"),
});

const state = z.enum(["open", "done", "carried", "touched", "let-go", "cancelled", "forwarded"]);

const outcome = z.object({
  state,
  checked: z.boolean().describe("Whether the author said so; else it is inferred"),
  toldIn: url.nullable().describe("The log that tells"),
});

const task = z.object({
  text: z.string(),
  author,
  carried: count.describe("How often it was carried on to another plan"),
  plannedIn: z.array(url).describe("The logs that planned it, the first one first"),
  outcome,
});

/** The forms of the files below `/api/`, and of the JSON beside each log. */
export const apiSchemas = {
  entries: z.object({ ...head, entries: z.array(entry).describe("The newest first") }),
  tasks: z.object({ ...head, tasks: z.array(task).describe("By author, the oldest first") }),
  tags: z.object({
    ...head,
    tags: z
      .array(tag.extend({ tagged: count, mentioned: count }))
      .describe("With the number of logs that carry it, and that only mention it"),
  }),
  log: z.object({
    ...head,
    ...entry.omit({ data: true }).shape,
    written: day.nullable().describe("The day it was written, where the log names that as well"),
    sections: z.array(
      z.object({
        kind: z.enum(["plan", "review", "reflection", "notes"]),
        heading: z.string().nullable(),
        markdown: z.string(),
      }),
    ),
    tasks: z
      .array(z.object({ text: z.string(), line: z.int().positive(), outcome }))
      .describe("What the log plans, by the lines of its file"),
  }),
};

export type ApiName = keyof typeof apiSchemas;
export type ApiFile<Name extends ApiName> = z.infer<(typeof apiSchemas)[Name]>;
export type ApiEntry = z.infer<typeof entry>;
export type ApiTask = z.infer<typeof task>;
export type ApiOutcome = z.infer<typeof outcome>;
