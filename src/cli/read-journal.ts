import { basename } from "node:path";
import { findAuthors } from "../content/authors";
import { checkAvatars } from "../content/check-avatars";
import { checkImages } from "../content/check-images";
import { checkMdxPath } from "../content/check-mdx-path";
import { type LogReading, readFolder } from "../content/read-folder";
import { readOptions, readSettings } from "../content/settings";
import { checkToday, today } from "../content/today";
import { brokenLinks } from "../journal/broken-links";
import { buildJournal, type Journal } from "../journal/journal";
import { termFinder } from "../log/mentions";
import { inOrder, type Message } from "../log/message";
import type { TagTerm } from "../log/tag-dictionary";
import { checkFolder } from "./check-folder";

/** A whole content folder: what was read from each log, all of them together, and what is wrong. */
export interface JournalReading {
  readings: LogReading[];
  journal: Journal;
  /** The team's own terms. */
  terms: readonly TagTerm[];
  messages: Message[];
}

/** Reads a content folder: its settings, its logs, whose they are and where they stand. */
export function readJournal(dir: string): JournalReading {
  checkFolder(dir);
  const settings = readSettings(dir);
  const options = readOptions(settings);
  const { readings, messages: leftOut } = readFolder(dir, options);
  const entries = readings.flatMap(({ entries }) => entries);
  const authorship = findAuthors(entries, settings.authors, basename(dir));
  const signed = [...authorship.authorOf].map(([entry, author]) => ({ entry, author }));
  const { journal, messages: clashes } = buildJournal(
    signed,
    authorship.authors,
    termFinder(options.terms).termOf,
    today(settings.site.timeZone),
  );
  const referring = readings.flatMap(({ entries: [first], references }) => {
    const author = first && authorship.authorOf.get(first)?.id;
    return author ? [{ file: first.file, author, references }] : [];
  });
  const ofLogs = readings.flatMap(({ path, images, messages }) => [
    ...messages,
    ...checkMdxPath(dir, path),
    ...checkImages(dir, path, images),
  ]);
  const messages = [
    ...settings.messages,
    ...checkToday(),
    ...checkAvatars(settings.authors, dir),
    ...leftOut,
    ...ofLogs,
    ...authorship.messages,
    ...clashes,
    ...brokenLinks(journal, referring),
  ];
  return { readings, journal, terms: options.terms, messages: inOrder(messages) };
}
