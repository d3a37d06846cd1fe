import type { StateCore } from "markdown-it";
import type { Section } from "../log/entry";
import type { Finding } from "../log/message";
import type { RenderWords } from "./words";

/** A heading of a log, for its contents list. */
export interface Heading {
  id: string;
  /** Plain text. */
  text: string;
  /** 2 to 6, as it stands in the page. */
  depth: number;
}

/** What a page needs because of what its log's text holds. */
export interface Uses {
  /** Blocks of code, with their buttons. */
  code: boolean;
  /** Formulas, in MathML. */
  math: boolean;
  /** Diagrams that a script draws. */
  mermaid: boolean;
}

/** What is wrong in a log's Markdown: a message but for the file's name. */
export type Problem = Omit<Finding, "file">;

/** What one rendering hands from rule to rule, in markdown-it's `env`. */
export type RenderEnv = {
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
  sections: Section[];
  /** What the page calls the log, above its text; null where it says nothing. */
  title: string | null;
  words: RenderWords;
  /** By how many levels the body's headings move: down from an h1, up where all are lower than h2. */
  headingShift: number;
  headings: Heading[];
  uses: Uses;
  problems: Problem[];
  /** Whether the inline rules found a formula, whose line then is looked up. */
  hasInlineMath: boolean;
  /** Up to which line no formula ends, by how it begins: looked up once. */
  mathEnds: { bare: number; filled: number };
  /** Kept by the footnote rules: definitions by `:label`, -1 until one is referred to. */
  footnotes?: { refs?: Record<string, number>; list?: { label: string; count: number }[] };
};

/** The `env` of a rendering, which markdown-it itself leaves untyped. */
export function renderEnv(state: Pick<StateCore, "env">): RenderEnv {
  return state.env as RenderEnv;
}
