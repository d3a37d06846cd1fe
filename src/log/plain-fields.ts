import type { Field, FieldValue } from "./front-matter";
import { ODD_SPACES, trimBlanks } from "./odd-spaces";

/** What a person reads of front matter that is not YAML: lines of key and value, and lists below a key. */
export function plainFields(inner: readonly string[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  let key = "";
  inner.forEach((line, i) => {
    const [, before = "", name, after = "", rest = ""] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      key = name.toLowerCase();
      const value = fieldValue(rest);
      const column = before.length + name.length + after.length + 1;
      if (value) fields.set(key, { ...value, line: i + 2, column });
      return;
    }
    const [, dash = "", item] = ITEM.exec(line) ?? [];
    if (item !== undefined && key !== "") {
      const list = fields.get(key);
      const place = { line: i + 2, column: dash.length + 1 };
      if (list?.kind === "list") list.items.push(unquoted(item));
      else if (!list) fields.set(key, { kind: "list", items: [unquoted(item)], ...place });
    } else if (/^\S/.test(line)) key = "";
  });
  return fields;
}

const FIELD = new RegExp(`^([${ODD_SPACES}]*)([A-Za-z][\\w-]*)(:(?:[\\s${ODD_SPACES}]+|$))(.*)$`);
const ITEM = /^(\s*-\s+)(\S.*)$/;

function fieldValue(written: string): FieldValue | null {
  const list = /^\[([^[\]]*)\]$/.exec(trimBlanks(written))?.[1];
  if (list === undefined) {
    const text = unquoted(written);
    return text === "" ? null : { kind: "text", text };
  }
  const items = list.split(",").map(unquoted);
  return { kind: "list", items: items.filter((item) => item !== "") };
}

function unquoted(text: string): string {
  // A quote that is never closed is one of the reasons why this is no YAML.
  return trimBlanks(text).replace(/^(["'])(.*)\1$|^["']([^"']*)$/, "$2$3");
}
