import { relativePath } from "../log/relative-path";
import { unescapeHtml } from "./escape-html";

/** A tag of a rendered log that may refer to a file beside it. */
export interface ReferringTag {
  name: string;
  /** Values unescaped; null for an attribute without one. */
  attributes: Map<string, string | null>;
}

// All tags of a rendered log were written by this room, in this one form; code and text have no `<`.
const TAG = /<(a|audio|img|source|video)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const REFERRING = ["src", "href", "poster"];

/** The distinct relative addresses in a rendered log, as paths for a look-up in its folder. */
export function assetReferences(html: string): string[] {
  const found = new Set<string>();
  replaceReferences(html, ({ attributes }) => {
    for (const name of REFERRING) {
      const path = relativePath(attributes.get(name) ?? "");
      if (path !== null) found.add(path);
    }
    return null;
  });
  return [...found];
}

/** Rewrites the tags that may refer to a file; where `rewrite` gives null the tag stays as it is. */
export function replaceReferences(
  html: string,
  rewrite: (tag: ReferringTag) => string | null,
): string {
  return html.replace(TAG, (written: string, name: string, source: string) => {
    const attributes = new Map<string, string | null>();
    for (const [, key, value] of source.matchAll(ATTRIBUTE)) {
      if (key) attributes.set(key, value === undefined ? null : unescapeHtml(value));
    }
    return rewrite({ name, attributes }) ?? written;
  });
}
