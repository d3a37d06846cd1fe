import type { StateCore } from "markdown-it";
import type { Section } from "../log/entry";

/** What one rendering hands from rule to rule, in markdown-it's `env`. */
export type RenderEnv = {
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
  sections: Section[];
  /** How many levels the body's headings move down: the page's own title is its one h1. */
  headingShift: 0 | 1;
  /** Kept by the footnote rules: definitions by `:label`, -1 until one is referred to. */
  footnotes?: { refs?: Record<string, number>; list?: { label: string; count: number }[] };
};

/** The `env` of a rendering, which markdown-it itself leaves untyped. */
export function renderEnv(state: StateCore): RenderEnv {
  return state.env as RenderEnv;
}
