import type { ThreadState } from "../../../journal/outcome";
import type { Team } from "./team";
import { nearestDay, writes } from "./team-days";
import { carriesOf, endingOf, stepsOf, type TeamTask } from "./team-task";

/** What became of a task in the end, as a careful reader of the logs would tell it. */
export interface TeamOutcome {
  state: ThreadState;
  by: "own-mark" | "review" | "plan" | "notes" | null;
  checked: boolean;
}

/** Whether a step is the last that its author meant to plan; the range may end before. */
export function isLastStep(team: Team, task: TeamTask, step: number): boolean {
  return step === carriesOf(team, task);
}

/** Whether the review of a day lists a task with an empty box although it will be planned again. */
export function listsAsNotDone(
  { draw }: Team,
  { author, born, number }: TeamTask,
  day: number,
): boolean {
  return draw("listed", 2, author.number, day, (number * 7 + born) & 31) === 0;
}

export function outcomeOf(team: Team, task: TeamTask): TeamOutcome {
  const steps = stepsOf(team, task);
  const due = nearestDay(writes, team, task.author, steps.at(-1) as number, 1);
  if (due === null)
    return steps.length === 1
      ? { state: "open", by: null, checked: false }
      : { state: "carried", by: "plan", checked: false };
  if (isLastStep(team, task, steps.length - 1)) return endings[endingOf(team, task)];
  // It was to be planned again, but the range ends before.
  const listed = task.author.habits.settles === "review" && listsAsNotDone(team, task, due);
  return endings[listed ? "not-done" : "forgotten"];
}

const endings: Record<ReturnType<typeof endingOf>, TeamOutcome> = {
  reviewed: { state: "done", by: "review", checked: true },
  "not-done": { state: "let-go", by: "review", checked: true },
  ticked: { state: "done", by: "own-mark", checked: true },
  cancelled: { state: "cancelled", by: "own-mark", checked: true },
  forwarded: { state: "forwarded", by: "own-mark", checked: true },
  told: { state: "touched", by: "notes", checked: false },
  forgotten: { state: "let-go", by: null, checked: false },
};
