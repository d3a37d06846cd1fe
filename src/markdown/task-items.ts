import type { StateCore, Token } from "markdown-it";

const MARK = /^\[([ xX])\]\s/;

/**
 * A core rule: list items that begin with `[ ]` or `[x]` get a checkbox, disabled since a page
 * settles nothing. The item's first paragraph is its label. `[>]`, `[-]` and the like stay text.
 */
export function markTaskItems(state: StateCore): void {
  state.tokens.forEach((inline, index) => {
    const item = state.tokens[index - 2];
    if (inline.type !== "inline" || item?.type !== "list_item_open") return;
    const first = inline.children?.[0];
    const mark = first?.type === "text" ? MARK.exec(first.content)?.[1] : undefined;
    if (!inline.children || !first || mark === undefined) return;
    first.content = first.content.slice("[x]".length);
    item.attrJoin("class", "task");
    inline.children = [
      ...checkbox(state, mark !== " "),
      ...inline.children,
      new state.Token("label_close", "label", -1),
    ];
  });
}

function checkbox(state: StateCore, done: boolean): Token[] {
  const input = new state.Token("checkbox", "input", 0);
  input.attrs = [
    ["type", "checkbox"],
    ["disabled", ""],
  ];
  if (done) input.attrPush(["checked", ""]);
  return [new state.Token("label_open", "label", 1), input];
}
