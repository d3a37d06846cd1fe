import type { LogEntry } from "../log/entry";
import { readLabel } from "../log/label";
import { phrasesOf } from "../log/phrases";
import { excerptOf } from "./excerpt";

/** How many headings of a log stand for what was learned. */
const shown = 6;

/**
 * What was learned on a day, in a few words each: the headings of the log's notes that say more than
 * "배운 것" or a date, or else how the notes begin. Empty where the log has no notes.
 */
export function learnedIn(entry: LogEntry): string[] {
  const learned = known.get(entry) ?? readLearned(entry);
  known.set(entry, learned);
  return learned;
}

/** A log's week and its picture both tell it. */
const known = new WeakMap<LogEntry, string[]>();

function readLearned(entry: LogEntry): string[] {
  const { date, until, title } = entry;
  const headings = entry.sections.flatMap(({ kind, heading }) =>
    kind === "notes" && heading !== null && heading !== title ? [heading] : [],
  );
  const telling = [...new Set(headings)].filter(
    (heading) =>
      /\p{L}/u.test(heading) &&
      readLabel(heading, phrasesOf(), { date, until }, "whole").kind === null,
  );
  if (telling.length > 0) return telling.slice(0, shown);
  const excerpt = excerptOf(entry);
  return excerpt === "" ? [] : [excerpt];
}
