/** What is used of hast, the HTML tree that MDX compiles. */
export interface HastNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  /** What Markdown said of it that is no attribute: behind the backticks, the rest of the line. */
  data?: { meta?: string | null };
  children?: HastNode[];
  position?: { start: { line: number }; end: { line: number } };
}

export function element(
  tagName: string,
  properties: Record<string, unknown>,
  children: HastNode[],
): HastNode {
  return { type: "element", tagName, properties, children };
}

/** The text of a node, with all that is below it; what an expression gives is not known. */
export function textOf(node: HastNode): string {
  if (node.type === "mdxTextExpression") return "";
  return node.value ?? (node.children ?? []).map(textOf).join("");
}
