import type { StateInline } from "markdown-it";
import { readWikiLink, wikiKey } from "../log/wiki-link";
import { createSlugger } from "./heading-slug";

/** An inline rule: `[[2021-01-28]]` is a link, whose address is known only where all logs are. */
export function wikiLink(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith("[[", pos) || state.linkLevel > 0) return false;
  const link = readWikiLink(src, pos);
  if (!link || pos + link.length > state.posMax) return false;
  if (!silent) {
    const open = state.push("link_open", "a", 1);
    open.attrs = [["data-log", wikiKey(link.target)]];
    if (link.heading) open.attrs.push(["data-heading", createSlugger()(link.heading)]);
    if (!link.shown) open.attrs.push(["data-bare", ""]);
    state.push("text", "", 0).content = link.shown ?? link.target;
    state.push("link_close", "a", -1);
  }
  state.pos += link.length;
  return true;
}
