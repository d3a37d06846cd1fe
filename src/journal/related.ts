import { compareStrings } from "./compare";
import type { Journal, JournalEntry } from "./journal";
import { put } from "./put";

/** How many related logs a log has at most. */
const shown = 5;
/** Of how many logs a tag is looked at, the newest ones: all of a tag that is rare enough to tell something. */
const newest = 100;
/** What a tag counts for that the text only mentions, against one that its author wrote. */
const mentionedWeight = 0.5;
/** A pair scores at least this: a tag that most logs carry relates nothing. */
const leastScore = 0.1;

/**
 * The logs related to each, the closest first; logs without any are left out. Related are logs of earlier
 * days that share tags, and a tag counts the more the fewer of the logs before that day carry it. So what
 * is related to a log depends on earlier days alone: a new log changes no other page.
 */
export function relatedLogs(journal: Journal): Map<JournalEntry, JournalEntry[]> {
  const related = new Map<JournalEntry, JournalEntry[]>();
  const earlier: JournalEntry[] = [];
  const uses = new Map<string, TagUses>();
  const scores = new Float64Array(journal.entries.length);
  for (const day of daysInOrder(journal)) {
    const tagged = day.map((item) => ({ item, tags: weightedTags(item) }));
    for (const { item, tags } of tagged) {
      const closest = closestOf(tags, uses, earlier.length, scores);
      if (closest.length > 0)
        related.set(
          item,
          closest.map((at) => earlier[at] as JournalEntry),
        );
    }
    for (const { item, tags } of tagged) remember(tags, uses, earlier.push(item) - 1);
  }
  return related;
}

/** The logs that carry a tag, in order of time. */
interface TagUses {
  /** The places of the logs in that order. */
  at: number[];
  /** How much the tag counts in each: less among many tags. */
  weights: number[];
}

interface WeightedTag {
  url: string;
  weight: number;
}

/** The logs by day, the oldest first; those without a date, of which none is before another, come before all. */
function daysInOrder({ entries }: Journal): JournalEntry[][] {
  const days = new Map<string, JournalEntry[]>();
  for (const item of entries) put(days, item.entry.date ?? "", item);
  return [...days].sort(([a], [b]) => compareStrings(a, b)).map(([, ofDay]) => ofDay);
}

/** A log's tags, scaled so that one with many is not closer to everything. */
function weightedTags({ tags, mentioned }: JournalEntry): WeightedTag[] {
  const all = [
    ...tags.map(({ url }) => ({ url, weight: 1 })),
    ...mentioned.map(({ url }) => ({ url, weight: mentionedWeight })),
  ];
  const length = Math.sqrt(all.reduce((sum, { weight }) => sum + weight * weight, 0));
  return all.map(({ url, weight }) => ({ url, weight: weight / length }));
}

/** The places of the closest logs. `scores` is all zeros, before and after: a fresh one each time is slow. */
function closestOf(
  tags: readonly WeightedTag[],
  uses: ReadonlyMap<string, TagUses>,
  before: number,
  scores: Float64Array,
): number[] {
  const met: number[] = [];
  for (const { url, weight } of tags) {
    const { at, weights } = uses.get(url) ?? NO_USES;
    const share = weight * Math.log((before + 1) / at.length);
    for (let i = Math.max(0, at.length - newest); i < at.length; i++) {
      const place = at[i] as number;
      if (scores[place] === 0) met.push(place);
      scores[place] = (scores[place] as number) + share * (weights[i] as number);
    }
  }
  const closest = highest(met, scores);
  for (const place of met) scores[place] = 0;
  return closest;
}

const NO_USES: TagUses = { at: [], weights: [] };

/** The places with the highest scores; of equal ones the newer first. */
function highest(places: readonly number[], scores: Float64Array): number[] {
  const found: number[] = [];
  const isBelow = (a: number, b: number) => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  for (const place of places) {
    const last = found[shown - 1];
    if ((scores[place] as number) < leastScore || (last !== undefined && isBelow(place, last)))
      continue;
    let i = found.length < shown ? found.length : shown - 1;
    for (; i > 0 && isBelow(found[i - 1] as number, place); i--) found[i] = found[i - 1] as number;
    found[i] = place;
  }
  return found;
}

function remember(tags: readonly WeightedTag[], uses: Map<string, TagUses>, place: number): void {
  for (const { url, weight } of tags) {
    const ofTag = uses.get(url) ?? { at: [], weights: [] };
    uses.set(url, ofTag);
    ofTag.at.push(place);
    ofTag.weights.push(weight);
  }
}
