import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { html, letters, page, text, unbalanced } from "./page";

const piece = fc.oneof(
  fc.constantFrom(
    ..."# ## - 1. > * ** _ ~~ ` ``` | [ ] ( ) ! < > </ /> & &lt; &nbsp; \\ \n \n\n".split(" "),
    ..."[ ]|[x]|[^1]|[^1]: |[a]: |<!--|-->|<?|<![CDATA[|]]>|    |\n\n|\n- |\n  - |\n> |\n|---|".split(
      "|",
    ),
    ..."<div> </div> <b> </b> <a href=x> </a> <T> <script> </script> <br> <p> <td> </table>".split(
      " ",
    ),
    ..."<details> <summary> <img src=x> <h1> </h1> <li> <pre> </pre> <a/> <style> <!DOCTYPE".split(
      " ",
    ),
    '<div title="',
    "<a b='",
    "](",
    "http://a.kr",
    "www.a.kr",
    "javascript:a",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("한글", "내일 할 일", "각", "x1"),
);
const log = fc.array(piece, { maxLength: 40, size: "max" }).map((pieces) => pieces.join(""));

test("whatever is written, the HTML is well nested and the page around it whole", () => {
  const lines = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(log, lines, (body, [line, more]) => {
      const sections = [{ kind: "plan" as const, heading: null, line, endLine: line + more }];
      const rendered = renderMarkdown(body, { bodyLine: 1, sections }).html;
      expect(unbalanced(rendered)).toBe(null);
      expect(page(rendered).isWhole).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

// Words alone do not show what Markdown takes: marks stand between them, in no order.
const words = fc.array(fc.stringMatching(/^[가-힣a-z\d]{1,5}$/), {
  minLength: 1,
  maxLength: 12,
  size: "max",
});
const marks = fc.constantFrom(
  ..." |*|**|_|~~|`|<|>|</|&|;|\\|[|]|(|)|!|#|-|+|=|:|,|\"|'|$|{|}|^|~|\n".split("|"),
);

test("no letter or number of a paragraph is missing from the page", () => {
  fc.assert(
    fc.property(words, fc.array(marks, { minLength: 12, maxLength: 12 }), (written, between) => {
      const body = `글 ${written.map((word, i) => word + between[i]).join("")}`;
      // Tags, addresses, entities and list numbers are no text: what looks like one is left to other tests.
      fc.pre(!/<\/?[a-z]|]\(|]:|&[a-z\d]+;|\n *\d+[.)]/.test(body));
      expect(letters(text(page(html(body)).main))).toBe(letters(body));
    }),
    { numRuns: 5_000 },
  );
});
