import { parse } from "yaml";

/** What stands for `{{date}}`, `{{weekday}}`, `{{author}}` and `{{title}}`. */
export interface TemplateValues {
  date: string;
  weekday: string;
  /** Undefined where nobody is named: the front matter then does without the lines that ask for it. */
  author: string | undefined;
  title: string;
}

/**
 * A template's text with the values in place. In front matter they are written so that it stays YAML,
 * whatever a title holds. Braces around any other word stay as they are.
 */
export function fillTemplate(text: string, values: TemplateValues): string {
  const front = frontMatter(text);
  const asked =
    values.author === undefined ? front.replace(/^[^\n]*\{\{ *author *\}\}[^\n]*\n/gm, "") : front;
  const filled = asked.replace(yamlParts, (part) => {
    if (part.startsWith('"')) return fill(part, values, (v) => JSON.stringify(v).slice(1, -1));
    if (part.startsWith("'")) return fill(part, values, (v) => v.replaceAll("'", "''"));
    return fill(part, values, yamlScalar);
  });
  return filled + fill(text.slice(front.length), values, (value) => value);
}

/** A template with a place for a title: its own, else its front matter's `title`; undefined without. */
export function askForTitle(text: string): string | undefined {
  if (/\{\{ *title *\}\}/.test(text)) return text;
  const front = frontMatter(text);
  if (!/^title:/m.test(front)) return undefined;
  return front.replace(/^title:.*$/m, "title: {{title}}") + text.slice(front.length);
}

/** Texts in quotes, and placeholders without. */
const yamlParts = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|\{\{ *\w+ *\}\}/g;

function frontMatter(text: string): string {
  return /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0] ?? "";
}

function fill(text: string, values: TemplateValues, write: (value: string) => string): string {
  return text.replace(/\{\{ *(date|weekday|author|title) *\}\}/g, (_, name) =>
    write(values[name as keyof TemplateValues] ?? ""),
  );
}

/** A value as it can stand bare in YAML where that is possible, else in quotes. */
function yamlScalar(value: string): string {
  try {
    const items = parse(`[${value}]`);
    if (items.length === 1 && items[0] === value) return value;
  } catch {
    // No YAML as it stands: quotes make it so.
  }
  return JSON.stringify(value);
}
