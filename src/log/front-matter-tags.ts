import type { Field } from "./front-matter";
import { type Message, message } from "./message";
import { uniqueTags } from "./tag";

/** The tags of the front matter: a list, or a text with commas or hashes between them. */
export function readTags(fields: Map<string, Field>, file: string, messages: Message[]): string[] {
  const field = fields.get("tags") ?? fields.get("tag");
  if (!field) return [];
  if (field.kind === "list") return uniqueTags(field.items.map(withoutHash));
  if (field.kind === "text") return uniqueTags(splitText(field.text).map(withoutHash));
  const { line, column } = field;
  const expected = "a list of texts, or a text with commas between the tags";
  messages.push(message("tags-type", { file, line, column, found: "a mapping as tags", expected }));
  return [];
}

function splitText(text: string): string[] {
  const inner = text.replace(/^\[(.*)\]$/s, "$1");
  const tags = /^#\S+(?:\s+#\S+)+$/.test(inner) ? inner.split(/\s+/) : inner.split(/[,，、]/);
  return tags.map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, "$2"));
}

function withoutHash(tag: string): string {
  return tag.trim().replace(/^#+(?=[\p{L}\p{N}])/u, "");
}
