import sanitizeHtml from "sanitize-html";
import { isExternal, isSafeAddress, LINK_SCHEMES } from "./safe-address";

/** Elements of an author's HTML that are kept. */
const KEPT = new Set(
  `a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup
  data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins
  kbd li main mark menu nav ol p pre q rp rt ruby s samp section small source span strike strong sub
  summary sup table tbody td tfoot th thead time tr tt u ul var video wbr`.split(/\s+/),
);

/** Elements whose tags say nothing to a reader: they go, what stands between them stays. */
const TRANSPARENT = new Set("big body blink font head html marquee nobr picture".split(" "));

const VOID = new Set(["br", "col", "hr", "img", "source", "wbr"]);
const NEEDS_SOURCE = new Set(["img", "source"]);

/** What is done with a tag: kept as HTML, left out, or shown as the text that it is. */
export type TagFate = "kept" | "void" | "transparent" | "text";

/**
 * The fate of a tag by its name as written. `<T>`, `<Map>` and `<Link>` are types and components that
 * somebody forgot to quote; so is every name that HTML does not have. Tags that may not stand in a
 * log (`<script>`, `<form>`) are shown as well, as GitHub does: nothing that was written vanishes.
 */
export function tagFate(name: string): TagFate {
  const lower = name.toLowerCase();
  if (name !== lower && (name !== name.toUpperCase() || name.length === 1)) return "text";
  if (VOID.has(lower)) return "void";
  if (KEPT.has(lower)) return "kept";
  return TRANSPARENT.has(lower) ? "transparent" : "text";
}

const MEMORY = 2_000;
const memory = new Map<string, string | null>();

/**
 * An opening tag with what may stay of its attributes, written anew; null where nothing of use is
 * left (an image without address). One tag at a time, so no markup of an author can swallow what
 * follows it; sanitize-html alone decides, and knows nothing of the text around.
 */
export function safeTag(source: string, name: string): string | null {
  const known = memory.get(source);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  const clean = sanitizeHtml(source, OPTIONS);
  // One tag went in: anything but this one tag coming out was not what it looked like.
  const shape = new RegExp(`^<${lower}(?: [a-z-]+(?:="[^"<>]*")?)*(?: /)?>(?:</${lower}>)?$`);
  const isOne = shape.test(clean) && (!NEEDS_SOURCE.has(lower) || clean.includes(' src="'));
  const tag = isOne ? clean.replace(/(?: \/)?>(?:<\/[a-z\d]+>)?$/, ">") : null;
  if (memory.size >= MEMORY) memory.clear();
  memory.set(source, tag);
  return tag;
}

const SIZE = /^\d{1,5}(?:px|%)?$/;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...KEPT],
  allowedAttributes: {
    "*": ["align", "dir", "lang", "title"],
    a: ["href", "id", "name", "rel"],
    audio: ["src", "controls", "loop", "muted"],
    col: ["span", "width"],
    data: ["value"],
    del: ["datetime"],
    details: ["open", "id"],
    img: ["src", "alt", "width", "height", "class", "loading", "decoding"],
    ins: ["datetime"],
    li: ["value", "id"],
    ol: ["start", "type", "reversed"],
    source: ["src", "type"],
    table: ["width"],
    td: ["colspan", "rowspan", "valign", "width", "height"],
    th: ["colspan", "rowspan", "valign", "width", "height", "scope"],
    time: ["datetime"],
    video: ["src", "poster", "width", "height", "controls", "loop", "muted", "playsinline"],
    ...withId("div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section", "span", "figure", "dt"),
  },
  allowedSchemes: LINK_SCHEMES,
  allowedSchemesByTag: { img: [...LINK_SCHEMES, "data"] },
  selfClosing: [...VOID],
  transformTags: { "*": (tagName, attribs) => ({ tagName, attribs: finish(tagName, attribs) }) },
};

function withId(...names: string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, ["id"]]));
}

/** What this room adds to a tag, and the values that it checks more closely than by their scheme. */
function finish(name: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const kept: sanitizeHtml.Attributes = {};
  for (const [key, value] of Object.entries(attribs)) {
    const isAddress = key === "href" || key === "src" || key === "poster";
    if (isAddress && !isSafeAddress(value)) continue;
    if ((key === "width" || key === "height") && !SIZE.test(value)) continue;
    if (key === "rel" || key === "loading" || key === "decoding") continue;
    if (key === "id" && !/^[^\s"<>]+$/.test(value)) continue;
    kept[key] = value;
  }
  if (name === "a" && isExternal(kept.href ?? "")) kept.rel = "noopener";
  if (name === "img")
    Object.assign(kept, { alt: kept.alt ?? "", loading: "lazy", decoding: "async" });
  // Without controls nobody could start it, and nothing plays by itself.
  if (name === "video" || name === "audio") kept.controls = "";
  return kept;
}
