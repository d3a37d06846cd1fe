import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Message, message, type RuleId } from "../log/message";

/** What a settings file gives: its data, or the messages that say why there is none. */
export interface Read<T> {
  data: T | undefined;
  messages: Message[];
}

/** Reads YAML text by a schema. Problems come as messages with the place in `file`. */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const tell = (rule: RuleId, offset: number, found: string, expected: string): Message => {
    const { line, col } = lines.linePos(offset);
    return message(rule, { file, line, column: col, found, expected });
  };
  if (doc.errors.length > 0) {
    const messages = doc.errors.map((error) =>
      tell("settings-yaml", error.pos[0], firstLine(error.message), "valid YAML"),
    );
    return { data: undefined, messages };
  }
  const parsed = schema.safeParse(doc.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, messages: [] };
  const messages = parsed.error.issues.map((issue) => {
    const key = wrongKey(issue);
    const offset = key ? keyOffset(doc, key) : valueOffset(doc, issue.path);
    const found = (key ?? issue.path).join(".") || "a value that is no mapping";
    return tell("settings-value", offset, found, expectationOf(issue));
  });
  return { data: undefined, messages };
}

/** The path of the key that an issue is about, where it is about a key and not about a value. */
function wrongKey(issue: z.core.$ZodIssue): PropertyKey[] | undefined {
  if (issue.code === "invalid_key") return issue.path;
  if (issue.code === "unrecognized_keys") return [...issue.path, issue.keys[0] ?? ""];
  return undefined;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "a setting that naeil knows";
  const told = (issue.code === "invalid_key" && issue.issues[0]?.message) || issue.message;
  return told
    .replace(/^[^:]*: expected /, "")
    .replace(/, received .*$/, "")
    .replace(/^record$/, "a mapping");
}

/** Where the key at the end of `path` begins. */
function keyOffset(doc: Document, path: PropertyKey[]): number {
  const mapping = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  const pair = isMap(mapping)
    ? mapping.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** Where the value at `path` begins, or the nearest one around it that is there. */
function valueOffset(doc: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
