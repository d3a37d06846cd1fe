import { statSync } from "node:fs";
import { basename } from "node:path";
import { findAuthors } from "../../../content/authors";
import { readFolder } from "../../../content/read-folder";
import { readOptions, readSettings } from "../../../content/settings";
import { today } from "../../../content/today";
import { buildJournal, type Journal } from "../../../journal/journal";
import { termFinder } from "../../../log/mentions";
import { messageLine } from "../../../log/message";
import { SeedError } from "../../seed-error";

/** The journal of a content folder, composed as the site does it. Logs with errors in them would be missing, so they end it. */
export function readJournal(dir: string): Journal {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new SeedError(
      `there is no folder of logs at ${dir}: make it, or set TIL_CONTENT to the one you have`,
    );
  const settings = readSettings(dir);
  const options = readOptions(settings);
  const { readings, messages } = readFolder(dir, options);
  const entries = readings.flatMap((reading) => reading.entries);
  const authorship = findAuthors(entries, settings.authors, basename(dir));
  const signed = [...authorship.authorOf].map(([entry, author]) => ({ entry, author }));
  const { termOf } = termFinder(options.terms);
  const built = buildJournal(signed, authorship.authors, termOf, today(settings.site.timeZone));
  const problem = [
    ...settings.messages,
    ...messages,
    ...readings.flatMap((reading) => reading.messages),
    ...authorship.messages,
    ...built.messages,
  ].find(({ severity }) => severity === "error");
  if (problem)
    throw new SeedError(`${messageLine(problem)}: mend it first, \`til check\` tells all`);
  return built.journal;
}
