import components from "prismjs/components.js";

/** What people write after the three backticks and Prism does not know under that name. */
const OTHER_NAMES: Record<string, string> = {
  "c++": "cpp",
  "c#": "csharp",
  "f#": "fsharp",
  "objective-c": "objectivec",
  h: "c",
  hpp: "cpp",
  cc: "cpp",
  cmd: "batch",
  bat: "batch",
  golang: "go",
  gql: "graphql",
  hcl: "hcl",
  jsonc: "json5",
  mjs: "javascript",
  cjs: "javascript",
  node: "javascript",
  mts: "typescript",
  cts: "typescript",
  mysql: "sql",
  postgresql: "sql",
  psql: "sql",
  oracle: "sql",
  pl: "perl",
  ps1: "powershell",
  python3: "python",
  rs: "rust",
  svelte: "markup",
  terraform: "hcl",
  vue: "markup",
  xhtml: "markup",
  zsh: "bash",
};

const prismNames = namesOfPrism();

/**
 * The language that an info string names, in lower case and as its author calls it: `js` out of
 * `js title="a.js" {1,3}`, `js:title`, `js{1}`, `{.js}` or `js=12`; null where it names none.
 */
export function writtenLanguage(info: string): string | null {
  const word = /^\s*(?:\{\s*\.?)?([^\s{},:=]+)/.exec(info)?.[1];
  return word === undefined ? null : word.toLowerCase();
}

/** Prism's own id for a language as people call it (`yml` → `yaml`); null where Prism has none. */
export function prismLanguage(name: string): string | null {
  return prismNames.get(name.toLowerCase()) ?? null;
}

function namesOfPrism(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, language] of Object.entries(components.languages)) {
    if (id === "meta") continue;
    for (const name of [id, ...[language.alias ?? []].flat()]) names.set(String(name), id);
  }
  for (const [name, id] of Object.entries(OTHER_NAMES)) if (!names.has(name)) names.set(name, id);
  return names;
}
