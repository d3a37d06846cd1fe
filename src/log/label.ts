import { saysOnlyDate } from "./date-only";
import type { CalendarDate } from "./entry";
import { findDates } from "./find-dates";
import { labelKey, type Phrases } from "./phrases";
import { plainText } from "./plain-text";

/** A section's kind, or what has to be decided by where the label stands. */
export type LabelKind = "plan" | "review" | "reflection" | "notes" | "list" | "next";

/** What a label is taken for. */
export interface Verdict {
  kind: LabelKind | null;
  /** Why it is not taken as a plan, where its words look like one. */
  why: string | null;
}

/** The days of a log, against which "1/29 할 일" is today's or tomorrow's. */
export interface LogDays {
  date: CalendarDate | null;
  until: CalendarDate | null;
}

/** Classifies the text of a heading, or of a label that works as one, by its wording alone. */
export function readLabel(
  markdown: string,
  phrases: Phrases,
  days: LogDays,
  reading: "whole" | "parts" = "parts",
): Verdict {
  const text = plainText(markdown.replace(ANCHOR, "")).replace(ORNAMENT, "");
  if (text === "" || text.length > LONGEST_LABEL) return none(null);
  const bare = withoutAsides(text);
  const kind = wholeKind(text, phrases, days) ?? wholeKind(bare, phrases, days);
  const ofPeriod = bare !== text && phrases.holds("period", labelKey(text));
  if (kind && !(ofPeriod && isVague(kind))) return { kind, why: null };
  if (reading === "whole") return none(null);
  const parts = ofPeriod ? null : (headKind(bare, phrases, days) ?? partsKind(bare, phrases, days));
  if (parts === "mixed") return none("names more than what comes next");
  if (parts) return { kind: parts, why: null };
  return none(whyNot(text, phrases));
}

/** Whether a text says, with its first sentence, that there is nothing to do. */
export function saysNothing(text: string, phrases: Phrases): boolean {
  const first = /^[^.!。！\n]{1,40}/.exec(text)?.[0] ?? "";
  return phrases.is("nothing", labelKey(first));
}

/** Why the goals of a week or a month are no plan. */
export const OF_PERIOD = "names a week, a month, a year or some day";
const LONGEST_LABEL = 80;
/** Numbers and list marks before the words: "3. ", "1) ", "- 👉 ". */
const ORNAMENT = /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[ivx\u2160-\u217B]{1,4})[.)]\s*)?[^\p{L}\p{N}]*/iu;
/** `{#tomorrow}`, as some generators name a heading's anchor. */
const ANCHOR = /\{[#.][^{}]{0,40}\}$/;
const KINDS = ["plan", "notes", "review", "reflection", "list", "next"] as const;

function none(why: string | null): Verdict {
  return { kind: null, why };
}

function wholeKind(text: string, phrases: Phrases, days: LogDays): LabelKind | null {
  const key = labelKey(text);
  if (key === "") return null;
  const found = KINDS.find((kind) => phrases.is(kind, key));
  if (found) return found;
  const relative = withDaysNamed(text, days);
  if (relative === null) return null;
  const relativeKey = labelKey(relative);
  return KINDS.find((kind) => phrases.is(kind, relativeKey)) ?? null;
}

/** The text without what stands in round brackets; the brackets around all of it are no aside. */
function withoutAsides(text: string): string {
  const bare = text.replace(/[(（][^()（）]*[)）]/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

/** Puts "내일", "today" and the like in the place of dates, and "tomorrow" for the week after a week's log. */
function withDaysNamed(text: string, { date, until }: LogDays): string | null {
  if (date === null) return null;
  const words = /[가-힣]/.test(text) ? KOREAN : /[ぁ-んァ-ヶ一-龠]/.test(text) ? JAPANESE : ENGLISH;
  if (until !== null && NEXT_WEEK.test(text)) return text.replace(NEXT_WEEK, words[2]);
  const found = findDates(text, { year: Number(date.slice(0, 4)) }).dates[0];
  if (!found || saysOnlyDate(text, found.start, found.end)) return null;
  const word = words[found.date > (until ?? date) ? 2 : found.date < date ? 0 : 1];
  return `${text.slice(0, found.start)}${word}${text.slice(found.end)}`;
}

const KOREAN = ["어제", "오늘", "내일"] as const;
const JAPANESE = ["昨日", "今日", "明日"] as const;
const ENGLISH = ["yesterday", "today", "tomorrow"] as const;
const NEXT_WEEK = /다음\s?주|차주|next week|来週|下周|下週/i;

const SEPARATORS =
  /\s*(?:[:：|│/·,，、&+＋]|\s[-–—~]\s|(?:및|그리고)|(?:과|와)\s|\sand\s|\sor\s|と(?=[今明次振反]))\s*/;
const LONGEST_UNKNOWN_PART = 14;

/** "내일 계획 — 검색 개선": what stands before a dash or a colon is the label, the rest its subject. */
function headKind(text: string, phrases: Phrases, days: LogDays): LabelKind | null {
  const at = text.search(/\s[-–—|]\s|[:：]/);
  if (at < 0) return null;
  const kind = wholeKind(text.slice(0, at), phrases, days);
  const others = partsKind(text.slice(at), phrases, days);
  return isVague(kind) || (others !== null && others !== kind) ? null : kind;
}

/** The kind that the parts of a label share; parts that say nothing known must be short. */
function partsKind(text: string, phrases: Phrases, days: LogDays): LabelKind | "mixed" | null {
  const parts = text.split(SEPARATORS).filter((part) => labelKey(part) !== "");
  if (parts.length < 2) return null;
  const kinds = parts.map((part) => wholeKind(part, phrases, days));
  const known = new Set(kinds.filter((kind) => kind !== null));
  if (known.size === 0) return null;
  if (known.has("plan")) for (const vague of ["list", "next"] as const) known.delete(vague);
  if (known.size > 1) return known.has("plan") ? "mixed" : null;
  const rest = parts.filter((_, i) => kinds[i] === null).join("");
  const [kind = null] = known;
  return rest.length > LONGEST_UNKNOWN_PART || (isVague(kind) && rest !== "") ? null : kind;
}

function isVague(kind: LabelKind | null): boolean {
  return kind === "list" || kind === "next";
}

function whyNot(text: string, phrases: Phrases): string | null {
  const key = labelKey(text);
  if (!phrases.holds("cues", key)) return null;
  if (phrases.holds("period", key)) return OF_PERIOD;
  if (SENTENCE.test(text)) return "is a sentence, not a label";
  return "is not worded as a plan";
}

const SENTENCE = /(?:[다요죠자네지까]|[.!?。！？…])[\s.!?~…。！]*$|した[い。]?$|ます[。]?$/;
