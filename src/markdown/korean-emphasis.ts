import type { MarkdownIt } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";

/**
 * Makes `**"말"**은` bold, as its author meant it: by CommonMark alone, no particle may follow a mark that
 * stands behind punctuation.
 */
export function readKoreanEmphasis(md: MarkdownIt): void {
  const Plain = md.inline.State;
  cjkFriendly(md);
  const { scanDelims } = md.inline.State.prototype;
  // The plugin's subclass would double the time that rendering takes, by V8's way with derived objects.
  function Friendly(...given: ConstructorParameters<typeof Plain>) {
    const state = new Plain(...given);
    state.scanDelims = scanDelims;
    return state;
  }
  md.inline.State = Friendly as unknown as typeof Plain;
}
