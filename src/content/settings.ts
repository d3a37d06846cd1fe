import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Message, message } from "../log/message";
import type { ReadOptions } from "../log/read-log";
import { type AuthorSettings, authorSettingsSchema } from "./author-settings";
import { decodeText } from "./decode-text";
import { fileProblem } from "./file-problem";
import { readYaml } from "./read-yaml";
import { type SiteSettings, siteSettingsSchema } from "./site-settings";
import { type TagSettings, tagSettingsSchema, tagTerms } from "./tag-settings";
import { type VocabularySettings, vocabularySettingsSchema } from "./vocabulary-settings";

export interface Settings {
  site: SiteSettings;
  /** Undefined where there is no `authors.yaml`: all logs are then one person's. */
  authors: AuthorSettings | undefined;
  tags: TagSettings;
  vocabulary: VocabularySettings;
  messages: Message[];
}

/**
 * Reads `site.yaml`, `authors.yaml`, `tags.yaml` and `vocabulary.yaml` of a content folder. None of them
 * is needed; one that can't be read counts as absent and has its messages. `SITE_URL` overrides the
 * site's `url`.
 */
export function readSettings(dir: string): Settings {
  const messages: Message[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const path = join(dir, name);
    if (!existsSync(path)) return undefined;
    const text = readSetting(path, name, messages);
    if (text === undefined) return undefined;
    const result = readYaml(text, name, schema);
    messages.push(...result.messages);
    return result.data;
  };
  const site = read("site.yaml", siteSettingsSchema) ?? siteSettingsSchema.parse({});
  const url = process.env.SITE_URL;
  if (url && !siteSettingsSchema.safeParse({ url }).success) messages.push(wrongSiteUrl(url));
  else if (url) site.url = url;
  return {
    site,
    authors: read("authors.yaml", authorSettingsSchema),
    tags: read("tags.yaml", tagSettingsSchema) ?? {},
    vocabulary: read("vocabulary.yaml", vocabularySettingsSchema) ?? {},
    messages,
  };
}

/** What a team's settings add to what the reader knows: the same object for all of its logs. */
export function readOptions({ tags, vocabulary }: Settings): Required<ReadOptions> {
  return { terms: tagTerms(tags), vocabulary };
}

/** The read options of a content folder, for whoever needs nothing else of its settings. */
export function readOptionsOf(dir: string): Required<ReadOptions> {
  return readOptions(readSettings(dir));
}

function readSetting(path: string, file: string, messages: Message[]): string | undefined {
  try {
    const { text, problem } = decodeText(readFileSync(path));
    if (problem) messages.push(message("settings-yaml", { file, ...problem }));
    return text;
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    const found = `what can't be read (${problem})`;
    const expected = "a file of YAML";
    messages.push(message("unreadable-file", { file, line: 1, column: 1, found, expected }));
    return undefined;
  }
}

function wrongSiteUrl(url: string): Message {
  const place = { file: "SITE_URL", line: 1, column: 1 };
  const expected = "an address that begins with http:// or https://";
  return message("settings-value", { ...place, found: url, expected });
}

/** The path under which the site is published: `/naeil` for `https://example.github.io/naeil`, else empty. */
export function pathPrefix(site: SiteSettings): string {
  return new URL(site.url).pathname.replace(/\/+$/, "");
}
