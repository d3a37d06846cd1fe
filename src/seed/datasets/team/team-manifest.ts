import type { CalendarDate, TaskStatus } from "../../../log/entry";
import { dateOf, type Team } from "./team";
import type { TeamAuthor } from "./team-author";
import { writes } from "./team-days";
import { teamLog } from "./team-log";
import { bornOn, stepsOf, type TeamTask, textOf } from "./team-task";
import { outcomeOf, type TeamOutcome } from "./team-thread";
import { type WrittenLog, writeTeamLog } from "./written-log";

/** What a log holds, told by who made it and not by who read it. */
export interface LogRecord {
  file: string;
  author: string;
  date: CalendarDate;
  tags: readonly string[];
  tasks: readonly { text: string; status: TaskStatus; line: number; thread: string }[];
}

/** A task from the day on which it was planned first to what became of it. */
export interface ThreadRecord extends TeamOutcome {
  id: string;
  author: string;
  text: string;
  /** The days on which it was planned. */
  planned: readonly CalendarDate[];
}

/** All logs of a team: by author, the oldest first. */
export function* teamLogs(team: Team): Iterable<WrittenLog> {
  for (const author of team.authors)
    for (const day of writtenDays(team, author))
      yield writeTeamLog(team, teamLog(team, author, day));
}

/** All threads of a team, by author and the day on which they began. */
export function* teamThreads(team: Team): Iterable<ThreadRecord> {
  for (const author of team.authors)
    for (const day of writtenDays(team, author))
      for (const task of bornOn(team, author, day)) yield threadRecord(team, task);
}

export function logRecord({ log, path, lines }: WrittenLog): LogRecord {
  return {
    file: path,
    author: log.author.id,
    date: log.date,
    tags: log.tags,
    tasks: log.plan.map(({ task, text, status }, index) => ({
      text,
      status,
      line: lines[index] as number,
      thread: threadId(task),
    })),
  };
}

export function threadRecord(team: Team, task: TeamTask): ThreadRecord {
  return {
    id: threadId(task),
    author: task.author.id,
    text: textOf(team, task, 0),
    planned: stepsOf(team, task).map(dateOf),
    ...outcomeOf(team, task),
  };
}

/** `minseo-kim/2025-11-17/1` */
export function threadId({ author, born, number }: TeamTask): string {
  return `${author.id}/${dateOf(born)}/${number + 1}`;
}

/** The days on which an author writes, in order. */
export function* writtenDays(team: Team, author: TeamAuthor): Iterable<number> {
  for (let day = team.firstDay; day <= team.lastDay; day++)
    if (writes(team, author, day)) yield day;
}
