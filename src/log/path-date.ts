import { calendarDate } from "./calendar-date";
import type { CalendarDate } from "./entry";
import { type FoundDate, findDates, type NoDate } from "./find-dates";

/** What the path of a log says about its day. */
export interface PathDate {
  found: FoundDate | null;
  impossible: NoDate | null;
  /** The name's date and the folders' year or month cannot both be right. */
  contradicts: boolean;
}

/** The name of a log: of its file, or of its folder where the file is only an index. */
export function nameOf(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  const stem = (segments.at(-1) ?? "").replace(/\.(mdx?|markdown)$/i, "");
  return /^(index|readme)$/i.test(stem) ? (segments.at(-2) ?? stem) : stem;
}

/** What the path calls a log: its name, or its whole date where the name is only the last part of one. */
export function titleInPath(path: string, date: CalendarDate | null): string {
  const name = nameOf(path);
  return date !== null && PART_OF_DATE.test(name) ? date : name;
}

const PART_OF_DATE =
  /^(?:day[-_ ]?)?\d{1,2}(?:[-._월月 ]{0,2}\d{1,2})?(?:[일日.]|st|nd|rd|th)?(?:\s?[(（]\p{L}{1,3}[)）])?$/iu;

/** Reads the day from a path: `2021-01-28.md`, `20210128/README.md`, `2021/03/15.md`. */
export function readPathDate(path: string): PathDate {
  const read = readName(path, nameOf(path));
  const folder = path.split("/").slice(0, -1).join("/");
  // "2024-03-04/docker.md": the folder is the day, and the name one of its subjects.
  if (read.found || read.impossible || MONTH_FOLDER.test(folder)) return read;
  const above = readName(folder, nameOf(folder));
  return above.found ? above : read;
}

/** Six digits that are a year and a month, though they could be a day. */
const MONTH_FOLDER = /(?:^|\/)(?:19|20)\d{4}$/;

function readName(path: string, written: string): PathDate {
  const name = written.replace(/^((?:19|20)\d{2})[-_.](\d{4})(?!\d)/, "$1$2");
  const folder = readFolders(path, written);
  const { dates, impossible } = findDates(name, { sixDigits: true });
  const own = dates.at(-1);
  if (own) {
    const [year, month] = own.date.split("-").map(Number);
    const contradicts =
      (folder.year !== undefined && folder.year !== year) ||
      (folder.year !== undefined && folder.month !== undefined && folder.month !== month);
    return { found: own, impossible: null, contradicts };
  }
  if (impossible[0]) return { found: null, impossible: impossible[0], contradicts: false };
  return { ...joinFolders(folder, name), contradicts: false };
}

interface Folders {
  year?: number;
  month?: number;
}

const FOLDERS_READ = 3;
const MONTH_STARTS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** The year and month that the folders above the log name, the nearest first. */
function readFolders(path: string, name: string): Folders {
  const segments = path.split("/");
  // The file of "09/09.md" is named as its folder is; the name of "2025-10-13/index.md" is the folder's.
  const isOfFile = segments.at(-1)?.startsWith(name) || !segments.includes(name);
  const above = segments.slice(0, isOfFile ? -1 : segments.lastIndexOf(name));
  const read: Folders = {};
  for (const folder of above.slice(-FOLDERS_READ).reverse()) {
    const year = /^((?:19|20)\d{2})[-._년年 ]{0,2}(?:(\d{1,2})[월月]?)?$/.exec(folder);
    if (year) {
      read.year ??= Number(year[1]);
      if (year[2]) read.month ??= Number(year[2]);
      break;
    }
    read.month ??= readMonth(folder);
  }
  return read;
}

function readMonth(folder: string): number | undefined {
  const number = /^(\d{1,2})(?:[월月]|[-_. ]\D.*)?$/.exec(folder);
  if (number) return Number(number[1]);
  const start = MONTH_STARTS.indexOf(folder.slice(0, 3).toLowerCase());
  return start >= 0 && /^[A-Za-z]+$/.test(folder) ? start + 1 : undefined;
}

function joinFolders({ year, month }: Folders, name: string): Omit<PathDate, "contradicts"> {
  const nothing = { found: null, impossible: null };
  if (year === undefined) return nothing;
  const both =
    /^(\d{2})(\d{2})(?!\d)/.exec(name) ?? /^(\d{1,2})[-._월月 ]\s?(\d{1,2})(?!\d)/.exec(name);
  const alone = /^(?:day[-_ ]?)?(\d{1,2})(?!\d)/i.exec(name);
  const parts = both
    ? [Number(both[1]), Number(both[2])]
    : month !== undefined && alone
      ? [month, Number(alone[1])]
      : null;
  if (!parts) return nothing;
  const text = [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
  const { dates, impossible } = findDates(text);
  const found = dates[0] && calendarDate(year, parts[0] ?? 0, parts[1] ?? 0) ? dates[0] : null;
  return { found, impossible: impossible[0] ?? null };
}
