import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from "yaml";
import { type Message, message } from "./message";
import { ODD_SPACES, trimBlanks } from "./odd-spaces";
import { plainFields } from "./plain-fields";
import { tomlEnd, tomlFound } from "./toml-head";

/** A value of the front matter, as it is written: scalars stay text, so that no date is moved. */
export type FieldValue =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "mapping" };

/** A value and where it stands in the file, 1-based. */
export type Field = FieldValue & { line: number; column: number };

/** The head of a file, and where its body begins. */
export interface FrontMatter {
  /** Keys in lower case. An empty value is left out. */
  fields: Map<string, Field>;
  /** How many lines of the file the front matter takes with its fences; 0 where there is none. */
  lineCount: number;
  messages: Message[];
}

/** Reads the front matter of a file: what can be read of it even where it is not YAML. */
export function readFrontMatter(lines: string[], file: string): FrontMatter {
  const none = { fields: new Map<string, Field>(), lineCount: 0, messages: [] };
  const toml = tomlEnd(lines);
  if (toml > 0) return { ...none, lineCount: toml + 1, messages: [tomlFound(file)] };
  if (!OPENING.test(lines[0] ?? "")) return none;
  const end = lines.findIndex((line, i) => i > 0 && CLOSING.test(line));
  if (end < 0) return looksLikeField(lines[1]) ? { ...none, messages: [unclosed(file)] } : none;
  const inner = lines.slice(1, end);
  if (isRuledText(inner)) return none;
  return { ...parseFields(inner, file), lineCount: end + 1 };
}

const OPENING = new RegExp(`^[${ODD_SPACES}]*---[\\s${ODD_SPACES}]*$`);
const CLOSING = new RegExp(`^(?:---|\\.\\.\\.)[\\s${ODD_SPACES}]*$`);

/** The lines between two rules that hold no mapping at all are text between rules, not front matter. */
function isRuledText(inner: string[]): boolean {
  const written = inner.filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  return (
    written.length > 0 && !written.some((line) => /^\s*["']?[\w가-힣.-]+["']?\s*:|[{}]/.test(line))
  );
}

function looksLikeField(line: string | undefined): boolean {
  return /^[A-Za-z][\w-]*:(\s|$)/.test(line ?? "");
}

function unclosed(file: string): Message {
  return message("front-matter-yaml", {
    file,
    line: 1,
    column: 1,
    found: "front matter that is never closed",
    expected: "a second line of three dashes below it",
  });
}

function parseFields(inner: string[], file: string): Omit<FrontMatter, "lineCount"> {
  const lineCounter = new LineCounter();
  const document = parseYaml(inner.join("\n"), lineCounter);
  if (document === null) {
    const found = "YAML that is nested too deep";
    return { fields: new Map(), messages: [notYaml(file, { line: 2, column: 1 }, found)] };
  }
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1) };
  };
  const fault = document.errors[0];
  if (fault) {
    const place = placeOf(fault.pos[0]);
    const found = `YAML that cannot be read (${firstSentence(fault.message)})`;
    return { fields: plainFields(inner), messages: [notYaml(file, place, found)] };
  }
  const { contents } = document;
  if (contents === null) return { fields: new Map(), messages: [] };
  if (!isMap(contents)) {
    const place = placeOf(contents.range?.[0] ?? 0);
    return {
      fields: plainFields(inner),
      messages: [notYaml(file, place, "YAML that is no mapping")],
    };
  }
  const fields = new Map<string, Field>();
  for (const { key, value } of contents.items) {
    const node = isAlias(value) ? value.resolve(document) : (value as Node | null);
    if (!isScalar(key) || !node) continue;
    const field = fieldOf(node);
    const start = (value as Node).range?.[0] ?? 0;
    if (field) fields.set(String(key.value).toLowerCase(), { ...field, ...placeOf(start) });
  }
  return { fields, messages: [] };
}

/** Null where the parser's recursion exceeds the stack, the one thing on which it throws. */
function parseYaml(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      schema: "failsafe",
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
    });
  } catch {
    return null;
  }
}

function fieldOf(node: Node): FieldValue | null {
  if (isMap(node)) return { kind: "mapping" };
  if (!isSeq(node)) {
    const text = isScalar(node) ? scalarText(node) : "";
    return text === "" ? null : { kind: "text", text };
  }
  if (node.items.some((item) => !isScalar(item))) return { kind: "mapping" };
  const items = node.items.map((item) => (isScalar(item) ? scalarText(item) : ""));
  return { kind: "list", items: items.filter((text) => text !== "") };
}

/** The text of a scalar; a null is empty, but "null" in quotes is a word. */
function scalarText({ value, type }: Scalar): string {
  const text = trimBlanks(String(value ?? ""));
  return type === "PLAIN" && (text === "null" || text === "~") ? "" : text;
}

function notYaml(file: string, place: { line: number; column: number }, found: string): Message {
  return message("front-matter-yaml", {
    file,
    ...place,
    found,
    expected: "a YAML mapping, with quotes around a text that holds a colon, # or brackets",
  });
}

function firstSentence(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/ at line \d+.*$/, "").replace(/[.:]$/, "");
}
