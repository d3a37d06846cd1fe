import type { Outcome } from "../../src/journal/outcome";
import type { Thread } from "../../src/journal/thread";

/** A thread on one line: author | text | the days on which it was planned | what became of it. */
export function threadLine({ author, steps, outcome }: Thread): string {
  const days = steps.map(({ planned }) => dayOf(planned[0]?.item.entry.date));
  return [author.id, steps[0]?.text, days.join(" "), outcomeText(outcome)].join(" | ");
}

/** `done by review on 10-21`. */
export function outcomeText({ state, by, place }: Outcome): string {
  if (by === null || by === "plan") return state;
  const day = by === "own-mark" ? "" : ` on ${dayOf(place?.item.entry.date)}`;
  return `${state} by ${by}${day}`;
}

function dayOf(date: string | null | undefined): string {
  return date?.slice(5) ?? "no day";
}
