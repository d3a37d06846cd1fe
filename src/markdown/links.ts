import type { StateCore, Token } from "markdown-it";
import { isExternal } from "./safe-address";

/** A core rule: links that leave the site do not hand over this window. */
export function finishLinks(state: StateCore): void {
  eachInline(state, "link_open", (link) => {
    if (isExternal(String(link.attrGet("href") ?? ""))) link.attrSet("rel", "noopener");
  });
}

/** A core rule: images load when they come near, and never hold up the text. */
export function finishImages(state: StateCore): void {
  eachInline(state, "image", (image) => {
    image.attrSet("loading", "lazy");
    image.attrSet("decoding", "async");
  });
}

function eachInline(state: StateCore, type: string, finish: (token: Token) => void): void {
  for (const { children } of state.tokens) {
    for (const token of children ?? []) if (token.type === type) finish(token);
  }
}
