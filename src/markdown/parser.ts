import MarkdownIt, { type MarkdownIt as Parser } from "markdown-it";
import footnote from "markdown-it-footnote";
import { markAlerts } from "./alerts";
import { renderCodeBlock } from "./code-block";
import { limitDepth } from "./depth-limit";
import { placeFootnotes } from "./footnotes";
import { readFormulas } from "./formulas";
import { identifyHeadings, placeHeadings, renderHeadingClose, renderHeadingOpen } from "./headings";
import { readKoreanEmphasis } from "./korean-emphasis";
import { finishImages, finishLinks } from "./links";
import { keepSafeHtml } from "./raw-html";
import { isSafeAddress } from "./safe-address";
import { wrapSections } from "./sections";
import { renderTableClose, renderTableOpen } from "./tables";
import { markTaskItems } from "./task-items";
import { leaveTitle } from "./title";
import { wikiLink } from "./wiki-links";

/**
 * The one parser of logs: CommonMark + GFM (strikethrough with two tildes only: `10~20` is a range),
 * then the rules of this room, in the order in which they need each other.
 */
export const parser = createParser();

function createParser(): Parser {
  const md = new MarkdownIt({ html: true, linkify: true });
  md.validateLink = isSafeAddress;
  linkifyAsGitHub(md);
  md.block.ruler.before("table", "limit_depth", limitDepth, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.use(footnote);
  // `^[a-z]` is an expression in a daily log, not a note; GFM has no inline notes either.
  md.inline.ruler.disable("footnote_inline");
  readKoreanEmphasis(md);
  readFormulas(md);
  md.inline.ruler.before("link", "wiki_link", wikiLink);
  md.core.ruler.before("inline", "mark_alerts", markAlerts);
  md.core.ruler.at("footnote_tail", placeFootnotes);
  md.core.ruler.push("leave_title", leaveTitle);
  md.core.ruler.push("place_headings", placeHeadings);
  md.core.ruler.push("wrap_sections", wrapSections);
  md.core.ruler.push("keep_safe_html", keepSafeHtml);
  md.core.ruler.push("identify_headings", identifyHeadings);
  md.core.ruler.push("mark_task_items", markTaskItems);
  md.core.ruler.push("finish_links", finishLinks);
  md.core.ruler.push("finish_images", finishImages);
  md.renderer.rules.fence = renderCodeBlock;
  md.renderer.rules.code_block = renderCodeBlock;
  md.renderer.rules.table_open = renderTableOpen;
  md.renderer.rules.table_close = renderTableClose;
  md.renderer.rules.heading_open = renderHeadingOpen;
  md.renderer.rules.heading_close = renderHeadingClose;
  return md;
}

/** Bare addresses are links with a scheme, `www.` or an `@`; `main.py` and `README.md` are none. */
function linkifyAsGitHub(md: Parser): void {
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  md.linkify.add("//", null);
  md.linkify.add("www.", {
    validate: (text, at, self) => {
      const tail = self.testSchemaAt(`https://${text.slice(at - 4)}`, "https:", 6);
      return Math.max(0, tail - "//www.".length);
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
}
