import { type Reason, tierOf } from "../search/match";
import type { SearchAnswer } from "../search/search";
import { fill } from "./fill";
import type { PageData } from "./page-data";

/** What is to be said of an answer besides its hits: what was guessed, what is unknown, what went wrong. */
export function notesOf(answer: SearchAnswer, { words }: PageData): string[] {
  const { guesses, unknown, mentioned, problems } = answer;
  const told = guesses.filter(({ reason }) => isTold(reason));
  return [
    ...problems.map((problem) =>
      fill(words.problems[problem.kind], "found" in problem ? { found: problem.found } : {}),
    ),
    ...told.map(({ typed, meant }) =>
      fill(words.guess, { typed, meant: [...new Set(meant)].slice(0, MOST_MEANT).join(", ") }),
    ),
    ...unknown.map((word) => fill(words.unknown, { word })),
    ...(mentioned ? [words.mentioned] : []),
  ];
}

/** Whether the index can't be read at all. */
export function isBroken({ problems }: SearchAnswer): boolean {
  return problems.some((problem) => "path" in problem);
}

const MOST_MEANT = 3;
const GUESSED = 2;

/** A word that is not finished needs no saying: it is still being typed. */
function isTold(reason: Reason): boolean {
  return tierOf(reason) === GUESSED;
}
