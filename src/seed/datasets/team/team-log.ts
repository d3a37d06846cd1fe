import type { CalendarDate, TaskStatus } from "../../../log/entry";
import { dayWords } from "./day-words";
import { dateOf, type Team, weekdayOf } from "./team";
import type { TeamAuthor } from "./team-author";
import { nearestDay, plans, writes } from "./team-days";
import { endingOf, plannedOn, type TeamTask, textOf } from "./team-task";
import { isLastStep, listsAsNotDone } from "./team-thread";
import { type Topic, topics } from "./topics";

/** What one author has to say of one day. How it is written down is another matter. */
export interface TeamLog {
  author: TeamAuthor;
  day: number;
  date: CalendarDate;
  title: string;
  tags: string[];
  /** What had been planned for the day, as far as the author lists it. */
  review: LoggedTask[];
  notes: Topic[];
  /** Sentences of the notes that tell of tasks. */
  told: string[];
  reflections: string[];
  plan: LoggedTask[];
}

export interface LoggedTask {
  task: TeamTask;
  text: string;
  status: TaskStatus;
}

/** The log of an author and a day, on which they must write. */
export function teamLog(team: Team, author: TeamAuthor, day: number): TeamLog {
  const { draw } = team;
  const date = dateOf(day);
  const about = tagsOf(team, author, day);
  const tags = about.map(({ tag }) => tag);
  const due = dueTasks(team, author, day);
  return {
    author,
    day,
    date,
    title: titleOf(author, day, date, tags),
    tags,
    review: reviewOf(team, author, day, due),
    notes: about,
    told: due
      .filter(({ task, last }) => last && endingOf(team, task) === "told")
      .map(({ task, text }) => {
        const { told } = dayWords[author.language];
        const form = draw("told", told.length, author.number, task.born, task.number);
        return told[form]?.(text) ?? text;
      }),
    reflections: reflectionsOf(team, author, day),
    plan: plannedOn(team, author, day).map(({ task, step }) => ({
      task,
      text: textOf(team, task, step),
      status: markOf(team, task, step, day),
    })),
  };
}

/** What an author learned about on a day: each is a tag of the log. */
export function tagsOf({ draw }: Team, author: TeamAuthor, day: number): Topic[] {
  const count = 1 + draw("topics", 3, author.number, day);
  const first = draw("topic", topics.length, author.number, day);
  // Steps of 5 through 12 topics come to each of them once.
  return Array.from({ length: count }, (_, i) => topics[(first + i * 5) % topics.length] as Topic);
}

interface DueTask {
  task: TeamTask;
  text: string;
  /** Whether it is not planned again. */
  last: boolean;
}

/** What was planned on the written day before, if there was a plan. */
function dueTasks(team: Team, author: TeamAuthor, day: number): DueTask[] {
  const before = nearestDay(writes, team, author, day, -1);
  if (before === null || !plans(team, author, before)) return [];
  return plannedOn(team, author, before).map(({ task, step }) => ({
    task,
    text: textOf(team, task, step),
    last: isLastStep(team, task, step),
  }));
}

function reviewOf(team: Team, { habits }: TeamAuthor, day: number, due: DueTask[]): LoggedTask[] {
  if (habits.settles !== "review") return [];
  return due.flatMap(({ task, text, last }): LoggedTask[] => {
    const ending = last ? endingOf(team, task) : null;
    if (ending === "reviewed") return [{ task, text, status: "done" }];
    if (ending === "not-done" || (!last && listsAsNotDone(team, task, day)))
      return [{ task, text, status: "open" }];
    return [];
  });
}

/** The mark at a planned task: its author sets it on the next day that they write, so that of the last day has none. */
function markOf(team: Team, task: TeamTask, step: number, day: number): TaskStatus {
  if (!isLastStep(team, task, step)) return "open";
  const mark = marks[endingOf(team, task)];
  return mark && nearestDay(writes, team, task.author, day, 1) !== null ? mark : "open";
}

const marks: Partial<Record<ReturnType<typeof endingOf>, TaskStatus>> = {
  ticked: "done",
  cancelled: "cancelled",
  forwarded: "forwarded",
};

function titleOf(
  { habits, language }: TeamAuthor,
  day: number,
  date: CalendarDate,
  tags: readonly string[],
): string {
  const { weekdays, subject } = dayWords[language];
  if (habits.title === "til") return `TIL-${date.replaceAll("-", "")}`;
  if (habits.title === "subject") return subject(tags);
  return `${date} (${weekdays[weekdayOf(day)]})`;
}

function reflectionsOf({ draw }: Team, author: TeamAuthor, day: number): string[] {
  const { reflections } = dayWords[author.language];
  const count = draw("reflections", 3, author.number, day);
  const first = draw("reflection", reflections.length, author.number, day);
  return Array.from(
    { length: count },
    (_, i) => reflections[(first + i * 3) % reflections.length] ?? "",
  );
}
