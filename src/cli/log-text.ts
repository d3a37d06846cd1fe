import type { Settings } from "../content/settings";
import type { CalendarDate } from "../log/entry";
import type { Message } from "../log/message";
import { readLog } from "../log/read-log";
import { CommandError } from "./command-error";
import { askForTitle, fillTemplate } from "./fill-template";
import { findTemplate } from "./find-template";

/** What a log is to be written of. */
export interface LogPlan {
  /** The content folder, and the log's path below it. */
  dir: string;
  path: string;
  day: CalendarDate;
  author: string | undefined;
  /** The title that was asked for; undefined for the day with its weekday. */
  title: string | undefined;
}

/** The text of a new log, and the errors that a reader finds in it: those of its template. */
export function logText(plan: LogPlan, settings: Settings): { text: string; errors: Message[] } {
  const { dir, path, day, author, title } = plan;
  const { language } = settings.site;
  const template = findTemplate(dir, settings.authors ? author : undefined, language);
  const asked = title === undefined ? template.text : askForTitle(template.text);
  if (asked === undefined) {
    throw new CommandError(`${template.from} has no place for a title: give it a {{title}}`, 1);
  }
  const weekday = weekdayOf(day, language);
  const values = { date: day, weekday, author, title: oneLine(title ?? `${day} (${weekday})`) };
  const text = fillTemplate(asked, values);
  const errors = readLog(text, path).messages.filter((message) => message.severity === "error");
  return { text, errors: errors.map((message) => ({ ...message, file: template.from })) };
}

/** A title without line breaks, which no title line could hold. */
function oneLine(title: string): string {
  return title.replace(/\s+/g, " ").trim();
}

/** The day of the week in a language: 금, Fri. */
function weekdayOf(day: CalendarDate, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
