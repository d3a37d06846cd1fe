import { drawTopics, logText, taskText } from "./log-text";
import { createRandom, type Random } from "./random";
import { english, korean } from "./words";

/** A log's path below the content folder, and its text, as the bench writes them. */
export interface GeneratedLog {
  path: string;
  text: string;
}

/** The day that the bench calls today: all generated logs are older. */
export const benchToday = "2025-11-17";

/**
 * `count` daily logs of `authors` people, who all write on every weekday up to `benchToday`; every third
 * writes English, the others Korean. The same for the same arguments.
 */
export function generateLogs(count: number, authors = 1): GeneratedLog[] {
  return Array.from({ length: authors }, (_, number) => {
    const share = Math.floor(count / authors) + (number < count % authors ? 1 : 0);
    return logsOf(number, share);
  }).flat();
}

/** An author's id, which is also the name of their folder; authors count from 0. */
export function authorId(number: number): string {
  return `author-${String(number + 1).padStart(3, "0")}`;
}

/** The path of the first author's newest log, which the bench edits. */
export function newestLog(): string {
  return logPath(0, lastDay());
}

/** The day of all authors' newest logs. */
export function lastDay(): string {
  return weekdays(1)[0] ?? "";
}

function logPath(author: number, day: string): string {
  return `${authorId(author)}/${day.slice(0, 4)}/${day}.md`;
}

function logsOf(author: number, count: number): GeneratedLog[] {
  const random = createRandom(author + 1);
  const words = author % 3 === 2 ? english : korean;
  let planned: string[] = [];
  return weekdays(count).map((date) => {
    const topics = drawTopics(random);
    const plans = plansAfter(planned, () => taskText(words, topics, random), random);
    const text = logText({ date, words, topics, planned, plans }, random);
    planned = plans;
    return { path: logPath(author, date), text };
  });
}

/** What is planned next: something of what was planned before, now and then, and something new. */
function plansAfter(planned: readonly string[], invent: () => string, random: Random): string[] {
  if (random.chance(0.1)) return [];
  const carried = planned.filter(() => random.chance(0.25));
  return [...carried, ...Array.from({ length: random.between(1, 3) }, invent)];
}

/** The last `count` weekdays before `benchToday`, the oldest first. */
function weekdays(count: number): string[] {
  const days: string[] = [];
  const day = new Date(`${benchToday}T00:00:00Z`);
  while (days.length < count) {
    day.setUTCDate(day.getUTCDate() - 1);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days.reverse();
}
