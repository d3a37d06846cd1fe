import type { LogEntry } from "./entry";
import type { FrontMatter } from "./front-matter";
import { readTags } from "./front-matter-tags";
import { type Message, message } from "./message";

/** What the front matter says of a whole file, beside its dates. */
export interface LogFields extends Pick<LogEntry, "author" | "draft" | "tags"> {
  title: string | null;
}

/** Reads title, author, draft and tags; a value of a wrong type is told and left out. */
export function readFields(front: FrontMatter, file: string, messages: Message[]): LogFields {
  const text = (key: string) => {
    const field = front.fields.get(key);
    if (!field) return null;
    if (field.kind === "text") return field.text.replace(/\s+/g, " ");
    const { line, column, kind } = field;
    const expected = `a text as ${key}`;
    messages.push(
      message("front-matter-type", { file, line, column, found: `a ${kind} as ${key}`, expected }),
    );
    return null;
  };
  const draft = text("draft")?.toLowerCase();
  return {
    title: text("title"),
    author: text("author"),
    draft: draft === "true" || draft === "yes" || draft === "on",
    tags: readTags(front.fields, file, messages),
  };
}
