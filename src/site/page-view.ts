import { inflateSync, strFromU8 } from "fflate";

/**
 * What Gatsby is given as a page's context. It hashes, compares and keeps each context several times over, from
 * build to build too, which takes a string a fraction of what it takes an object, and a packed one a sixth of that.
 */
export interface PageView {
  /** The context as JSON, deflated, in Base64. */
  view: string;
  /** A digest of the context: what is the same is not packed again. */
  digest: string;
  /** The files to which a log's text refers, as it writes them; where one changes, the page does. */
  files?: readonly string[];
}

/** The context of a page, in its template: its head and its body ask for it in turn. */
export function contextOf<Context>({ view }: Pick<PageView, "view">): Context {
  if (view !== last.view) last = { view, context: JSON.parse(unpack(view)) };
  return last.context as Context;
}

let last: { view: string; context: unknown } = { view: "", context: null };

/** Where pages are rendered, Node inflates in a fraction of the time; a browser has no such module. */
const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");

function unpack(view: string): string {
  if (zlib) return zlib.inflateRawSync(Buffer.from(view, "base64")).toString();
  const packed = atob(view);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  return strFromU8(inflateSync(bytes));
}
