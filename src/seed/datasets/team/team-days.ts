import { type Team, weekdayOf } from "./team";
import type { TeamAuthor } from "./team-author";

/** Whether an author writes a log on a day: working days mostly, and now and then none. */
export function writes(
  { draw, firstDay, lastDay }: Team,
  author: TeamAuthor,
  day: number,
): boolean {
  if (day < firstDay || day > lastDay) return false;
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6)
    return author.habits.writesOnWeekends && draw("weekend", 2, author.number, day) === 0;
  return draw("absent", 100, author.number, day) >= ABSENT;
}

/** Whether that log plans anything. */
export function plans(team: Team, author: TeamAuthor, day: number): boolean {
  return writes(team, author, day) && team.draw("planless", 100, author.number, day) >= PLANLESS;
}

/** In a hundred. */
const ABSENT = 6;
const PLANLESS = 8;

/** The nearest day after (`step` 1) or before (-1) another on which something holds; null where the range has none. */
export function nearestDay(
  holds: typeof writes,
  team: Team,
  author: TeamAuthor,
  day: number,
  step: 1 | -1,
): number | null {
  for (let at = day + step; at >= team.firstDay && at <= team.lastDay; at += step)
    if (holds(team, author, at)) return at;
  return null;
}
