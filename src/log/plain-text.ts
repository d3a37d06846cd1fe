import { readWikiLink } from "./wiki-link";

/**
 * The words of inline Markdown without its marks: no emphasis, links as their text, no HTML tags.
 * Linear in the length of the text, whatever stands in it.
 */
export function plainText(markdown: string): string {
  if (!/[\\`*_~[\]<>&]/.test(markdown)) return squeeze(markdown);
  const read: Reading = {
    source: markdown,
    out: [],
    brackets: [],
    openers: new Map(),
    ticks: null,
    lastComment: markdown.lastIndexOf("-->"),
  };
  let at = 0;
  while (at < markdown.length) at = readAt(read, at);
  return squeeze(read.out.join(""));
}

/** The words of a text that are not struck out, as plain text. */
export function unstruckText(markdown: string): string {
  return plainText(
    markdown.replace(/~~[^~]*~~/g, " ").replace(/<(del|s|strike)>[^<]*<\/\1>/gi, " "),
  );
}

interface Reading {
  source: string;
  /** Pieces of plain text; a mark that may turn out to be one is a piece of its own. */
  out: string[];
  /** Indexes in `out` of brackets not yet closed. */
  brackets: number[];
  /** Indexes in `out` of emphasis marks not yet closed, by their writing. */
  openers: Map<string, number[]>;
  /** Offsets of the runs of backticks, by their length; from the last to the first. */
  ticks: Map<number, number[]> | null;
  lastComment: number;
}

const PLAIN = /[^\\`*_~[\]<>&!]+/y;

function readAt(read: Reading, at: number): number {
  const { source, out } = read;
  PLAIN.lastIndex = at;
  const words = PLAIN.exec(source)?.[0];
  if (words) {
    out.push(words);
    return at + words.length;
  }
  const char = source[at] ?? "";
  if (char === "\\") return readEscape(read, at);
  if (char === "`") return readCode(read, at);
  if (char === "<") return readTag(read, at);
  if (char === "[" && source[at + 1] === "[") {
    const link = readWikiLink(source, at);
    if (link) out.push(link.shown ?? link.target);
    if (link) return at + link.length;
  }
  if (char === "[") read.brackets.push(out.push(char) - 1);
  else if (char === "]") return readLinkEnd(read, at);
  else if (char === "&") return readEntity(read, at);
  else if (char === "*" || char === "_" || char === "~") return readEmphasis(read, at);
  else if (!(char === "!" && source[at + 1] === "[")) out.push(char);
  return at + 1;
}

function readEscape({ source, out }: Reading, at: number): number {
  const next = source[at + 1] ?? "";
  const escapes = /[!-/:-@[-`{-~]/.test(next);
  out.push(escapes ? next : "\\");
  return at + (escapes ? 2 : 1);
}

function readCode(read: Reading, at: number): number {
  const { source, out } = read;
  read.ticks ??= findTicks(source);
  const length = runLength(source, at);
  const offsets = read.ticks.get(length) ?? [];
  while (offsets.length > 0 && (offsets.at(-1) ?? 0) <= at) offsets.pop();
  const end = offsets.at(-1);
  if (end === undefined) out.push("`".repeat(length));
  else out.push(source.slice(at + length, end));
  return end === undefined ? at + length : end + length;
}

function findTicks(source: string): Map<number, number[]> {
  const ticks = new Map<number, number[]>();
  for (const { index, 0: run } of source.matchAll(/`+/g)) {
    const offsets = ticks.get(run.length);
    if (offsets) offsets.push(index);
    else ticks.set(run.length, [index]);
  }
  for (const offsets of ticks.values()) offsets.reverse();
  return ticks;
}

const TAG =
  /<(?:(\/?[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*|\/)?|([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+))>/iy;
const HTML_NAMES = new Set(
  "a abbr b big blockquote br center code del details div em figure font h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark ol p pre q s small span strike strong sub summary sup table tbody td th thead tr u ul".split(
    " ",
  ),
);

/** Drops tags of HTML; `List<String>` is no tag, `<https://…>` is its address. */
function readTag(read: Reading, at: number): number {
  const { source, out } = read;
  if (source.startsWith("<!--", at) && read.lastComment > at) {
    return source.indexOf("-->", at) + 3;
  }
  TAG.lastIndex = at;
  const [all = "", name = "", address] = TAG.exec(source) ?? [];
  const known = HTML_NAMES.has(name.replace("/", "").toLowerCase());
  if (all === "" || (address === undefined && !known)) {
    out.push("<");
    return at + 1;
  }
  if (address !== undefined) out.push(address);
  else if (/^br$/i.test(name)) out.push(" ");
  return at + all.length;
}

const LONGEST_ADDRESS = 2000;
const DEEPEST_ADDRESS = 8;

function readLinkEnd(read: Reading, at: number): number {
  const { source, out, brackets } = read;
  const open = brackets.pop();
  const next = source[at + 1];
  const end =
    next === "(" ? addressEnd(source, at + 1) : next === "[" ? labelEnd(source, at + 1) : -1;
  if (open === undefined || end < 0) {
    out.push("]");
    return at + 1;
  }
  out[open] = "";
  return end + 1;
}

function addressEnd(source: string, at: number): number {
  let depth = 0;
  const limit = Math.min(source.length, at + LONGEST_ADDRESS);
  for (let i = at; i < limit; i++) {
    if (source[i] === "(" && ++depth > DEEPEST_ADDRESS) return -1;
    if (source[i] === ")" && --depth === 0) return i;
  }
  return -1;
}

function labelEnd(source: string, at: number): number {
  const end = source.slice(at + 1, at + 200).search(/[[\]]/);
  return end >= 0 && source[at + 1 + end] === "]" ? at + 1 + end : -1;
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  middot: "·",
  rarr: "→",
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

function readEntity({ source, out }: Reading, at: number): number {
  ENTITY.lastIndex = at;
  const [all, decimal, hex, name = ""] = ENTITY.exec(source) ?? [];
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  const text = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name];
  out.push(all && text ? text : "&");
  return at + (all && text ? all.length : 1);
}

/** Drops a pair of emphasis marks once its end is met; a mark without an end stays. */
function readEmphasis(read: Reading, at: number): number {
  const { source, out, openers } = read;
  const length = runLength(source, at);
  const marks = source.slice(at, at + length);
  const before = source[at - 1] ?? " ";
  const after = source[at + length] ?? " ";
  const inWord = marks[0] === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const opening = openers.get(marks) ?? [];
  const start = /\s/.test(before) || inWord ? undefined : opening.pop();
  const piece = out.push(start === undefined ? marks : "") - 1;
  if (start !== undefined) out[start] = "";
  else if (!/\s/.test(after) && !inWord) openers.set(marks, [...opening.slice(-3), piece]);
  return at + length;
}

function runLength(source: string, at: number): number {
  let end = at + 1;
  while (source[end] === source[at]) end++;
  return end - at;
}

/** Most texts have single spaces alone, which stay as they are. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]{2,}|[^\S ]|[\u200B\u2060\uFEFF]/g, " ").trim();
}
