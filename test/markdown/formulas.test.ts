import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown";
import { html } from "./page";

const render = (body: string, bodyLine = 1) => renderMarkdown(body, { bodyLine, sections: [] });

describe("a formula", () => {
  test.each<[string, string]>([
    ["in a text", "넓이는 $\\pi r^2$ 이다"],
    ["before a particle", "벡터 $x$는"],
    ["after a word", "행렬$A$의"],
    ["before a comma, a bracket, a dash", "$x$, ($y$) $z$-축"],
    ["with words", "$\\text{넓이} = x$"],
    ["between backticks", "$`a_b*c*`$"],
    ["displayed in a text", "여기 $$x_1$$ 있다"],
    ["in one line", "$$ x_1 $$"],
    ["in several", "$$\nx_1\n\n+ x_2\n$$"],
    ["in several, begun at once", "$$x_1\n+ x_2$$"],
    ["in a list", "- a\n\n  $$\n  x\n  $$\n- b"],
    ["in a quote", "> $$\n> x\n> $$"],
    ["fenced", "```math\nx_1\n```"],
    ["in a table", "|a|\n|-|\n|$x$|"],
    ["in a heading", "## $x$ 값"],
    ["numbers", "확률은 $0.5$"],
  ])("%s", (_name, body) => {
    const { html, uses, problems } = render(body);
    expect(html).toContain("<math");
    expect(html).not.toContain("$");
    expect(uses.math).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe("no formula", () => {
  test.each([
    "$5 and $10",
    "$5와 $10, US$5 and A$6",
    "5$에서 10$까지",
    "점심은 $20/월, 저녁은 $0",
    "$20~$30",
    "$HOME",
    "$HOME/bin:$PATH",
    "$HOME와 $PATH",
    '"$a"-"$b"',
    "$(pwd)/$(ls)",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: shell text is what is meant
    "${a}/${b}",
    "echo $$; kill $$",
    "$$",
    "$$ 값",
    "$ x $",
    "\\$x\\$",
    "\\$x$",
    "$1,$2",
    "players$rate,players$name",
    "$변수는 $이다",
    "원$은 달러$가",
    "`$x$`",
    "$a\nb$",
    "$_ $! $? $@",
    "jQuery는 $(a), $(b)",
    "[$a](b) [c$](d)",
    "    $$\n    x\n    $$",
  ])("%s", (body) => expect(html(body)).not.toContain("<math"));
});

describe("a formula that cannot be read", () => {
  test.each<[string, string, number]>([
    ["a\n\n글 $\\frac{1$ 끝", '<code class="broken-formula">$\\frac{1$</code>', 7],
    ["a\nb $\\nope$", "$\\nope$", 6],
    ["$$\nx\n}\n$$", "$$\nx\n}\n$$", 7],
    ["글\n\n```math\nx\n}\n```", "x\n}\n", 9],
  ])("%s", (body, shown, line) => {
    const { html, problems } = render(body, 5);
    expect(html).toContain(shown);
    expect(html).not.toContain("<math");
    expect(problems).toMatchObject([
      { line, found: expect.stringMatching(/^a formula that KaTeX/) },
    ]);
  });
});

test("a formula weighs what it says: no style, no script, no second copy of its source", () => {
  const rendered = html("$x$");
  expect(rendered).toBe("<p><math><mrow><mi>x</mi></mrow></math></p>\n");
});
