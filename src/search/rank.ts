import type { Plan } from "./clauses";
import { type Clause, countOf, type Reason, tierOf } from "./match";

/** A document that a plan finds. */
export interface Ranked {
  /** Its place among all documents. */
  place: number;
  tier: number;
  score: number;
  /** The least certain of the reasons for which it was found. */
  reason: Reason | null;
}

/** The documents that hold a match of every clause, the best first; of equal ones the newest. */
export function rank({ clauses, names }: Plan, documents: number): Ranked[] {
  const [first, ...rest] = clauses
    .map((clause) => scoresOf(clause, documents))
    .sort((a, b) => a.size - b.size);
  const bonus = names.map((name) => scoresOf(name, documents));
  const found: Ranked[] = [];
  for (const [place, one] of first ?? []) {
    const others = rest.map((scores) => scores.get(place));
    if (others.some((other) => other === undefined)) continue;
    const ranked = { place, ...one };
    for (const other of others) {
      if (!other) continue;
      ranked.score += other.score;
      if (other.tier > ranked.tier || ranked.reason === "exact") {
        ranked.tier = Math.max(other.tier, ranked.tier);
        ranked.reason = other.reason;
      }
    }
    for (const scores of bonus) {
      const name = scores.get(place);
      if (name) ranked.score += name.score;
    }
    found.push(ranked);
  }
  return found.sort((a, b) => a.tier - b.tier || b.score - a.score || a.place - b.place);
}

type Score = Omit<Ranked, "place">;

/** Of each document that holds a match of a clause its best one. */
function scoresOf({ matches }: Clause, documents: number): Map<number, Score> {
  const scores = new Map<number, Score>();
  const meant = countOf(matches.filter(({ reason }) => tierOf(reason) === 0));
  for (const { term, reason } of matches) {
    const tier = tierOf(reason);
    // Of words that were meant the rarest tells most; of guesses the most common one is the likeliest.
    const rarity = tier === 0 ? documents / (meant + 1) : term.postings.length + 1;
    const value = Math.log(1 + rarity) * (reason === "alias" ? LESS_FOR_ALIAS : 1);
    for (const posting of term.postings) {
      const place = posting >> 2;
      const score = value * (1 + WEIGHT * (posting & 3));
      const known = scores.get(place);
      if (!known || tier < known.tier || (tier === known.tier && score > known.score)) {
        scores.set(place, { tier, score, reason });
      }
    }
  }
  return scores;
}

/** How much each level of a posting's weight adds. */
const WEIGHT = 0.4;
const LESS_FOR_ALIAS = 0.9;
