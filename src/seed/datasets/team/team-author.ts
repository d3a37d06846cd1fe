import type { Language } from "../../generators/language";
import { hashKey } from "../../hash";
import { permutation } from "../../permutation";
import { habitWords } from "./habit-words";
import type { Draw, TeamOptions } from "./team";
import { teamNames } from "./team-names";

/** Someone who keeps logs, and how they go about it. */
export interface TeamAuthor {
  /** Their number in the team, from 0 on. */
  number: number;
  id: string;
  name: string;
  language: Language;
  habits: Habits;
}

/** What someone does alike every day. */
export interface Habits {
  writesOnWeekends: boolean;
  /** How plans are settled: listed again the next day, ticked in the log that made them, or not at all. */
  settles: "review" | "tick" | "nothing";
  plan: string;
  reflection: string;
  review: string;
  notes: string;
  /** What stands before each heading: `## `, `### ✅ `. */
  heading: string;
  layout: Layout;
  title: "date" | "til" | "subject";
  tags: "inline" | "block" | "text" | "hashtags";
  bullet: "-" | "*";
  /** Whether the day's reflection comes after the plan. */
  reflectsLast: boolean;
}

/** Where the logs of an author lie in their folder. */
export type Layout = "year/date" | "date" | "til" | "year/month/day" | "month/date";

/** All authors of a team; the same number gives the same one in a team of any size. */
export function teamAuthors({ authors, languages }: TeamOptions, draw: Draw): TeamAuthor[] {
  const pick = <T>(decision: string, values: readonly T[], author: number): T =>
    values[draw(decision, values.length, author)] as T;
  const places = new Map<Language, (index: number) => number>();
  return Array.from({ length: authors }, (_, number) => {
    const language = pick("language", languages, number);
    const { family, given } = teamNames[language];
    let place = places.get(language);
    if (!place) {
      const key = hashKey(draw("names", 2 ** 32, 0), language);
      place = permutation(key, family.length * given.length);
      places.set(language, place);
    }
    const at = place(number);
    const first = given[at % given.length] ?? ["", ""];
    const last = family[Math.floor(at / given.length)] ?? ["", ""];
    return {
      number,
      id: `${first[0]}-${last[0]}`,
      name: language === "ko" ? `${last[1]}${first[1]}` : `${first[1]} ${last[1]}`,
      language,
      habits: habitsOf(number, language, pick),
    };
  });
}

/** How many authors can have names of their own, in the language that has fewer. */
export const mostAuthors = Math.min(
  ...Object.values(teamNames).map(({ family, given }) => family.length * given.length),
);

function habitsOf(
  author: number,
  language: Language,
  pick: <T>(decision: string, values: readonly T[], author: number) => T,
): Habits {
  const words = habitWords[language];
  const plan = pick("plan", words.plan, author);
  return {
    writesOnWeekends: pick("weekends", [true, false, false, false], author),
    settles: pick("settles", ["review", "review", "tick", "tick", "nothing"] as const, author),
    plan,
    reflection: pick("reflection", words.reflection, author),
    review: pick("review", words.review, author),
    notes: pick("notes", words.notes, author),
    heading: pick("heading", ["## ", "## ", "### ", "# ", "## 📌 "], author),
    layout: pick<Layout>(
      "layout",
      ["year/date", "date", "til", "year/month/day", "month/date"],
      author,
    ),
    title: pick("title", ["date", "til", "subject"] as const, author),
    tags: pick("tags", ["inline", "block", "text", "hashtags"] as const, author),
    bullet: pick("bullet", ["-", "-", "*"] as const, author),
    // A heading that only says "next" is a plan where it closes the log.
    reflectsLast: !words.closing.includes(plan) && pick("last", [true, false], author),
  };
}
