import type { Postings, Term } from "./term-shard";

/** Why a document is a hit: how what it holds is related to what was typed. */
export type Reason =
  | "exact"
  /** Typed with a particle: 도커를. */
  | "particle"
  /** Typed as a bent verb: 배포했다. */
  | "stem"
  /** A name of several words, with or without the blank. */
  | "compound"
  /** Another name of the same thing: 도커 and docker. */
  | "alias"
  /** A name of several words that stand in the document, but not together. */
  | "apart"
  /** The beginning of a longer word. */
  | "half-typed"
  | "inside"
  | "initials"
  | "keyboard"
  | "typo";

/** A term that a typed word may mean. */
export interface Match {
  term: Term;
  reason: Reason;
}

/** What a typed word, or several that are one name, may mean: documents must hold one of the matches. */
export interface Clause {
  typed: string;
  matches: Match[];
}

/** How far a reason is from what was typed: 0 is what was meant, 1 what was begun, 2 what is guessed. */
export function tierOf(reason: Reason): number {
  return TIERS[reason];
}

/** In how many documents at least one of the terms stands, at most. */
export function countOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { term }) => sum + term.postings.length, 0);
}

/** The documents of postings. */
export function documentsIn(postings: Postings): number[] {
  return postings.map((posting) => posting >> 2);
}

const TIERS: Record<Reason, number> = {
  exact: 0,
  particle: 0,
  stem: 0,
  compound: 0,
  alias: 0,
  "half-typed": 1,
  apart: 2,
  inside: 2,
  initials: 2,
  keyboard: 2,
  typo: 2,
};
