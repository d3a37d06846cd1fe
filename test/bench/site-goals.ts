import { figures, medianOf, medianRatio, samplesOf } from "./site-figures";
import type { SiteSample } from "./site-sample";

interface Goal {
  text: string;
  limit: number;
  reached: number | null;
}

/** What naeil is to reach with so many logs, and what it reached, as lines; goals not measured are left out. */
export function siteGoals(samples: readonly SiteSample[], logs: number): string[] {
  const own = samplesOf(samples, "naeil", logs);
  const astro = samplesOf(samples, "Astro", logs);
  const memory = logs > 10_000 ? 2 : 1;
  const goals: Goal[] = [
    { text: "cold build, of Astro's", limit: 0.8, reached: medianRatio(own, astro, figures.cold) },
    {
      text: "one further log, of Astro's",
      limit: 0.5,
      reached: medianRatio(own, astro, figures.furtherLog),
    },
    {
      text: "build after one edit, of the cold build",
      limit: 0.2,
      reached: medianOf(own, figures.againOfCold),
    },
    { text: "pages rendered after one edit", limit: changed(own), reached: rendered(own) },
    {
      text: "memory of the largest process, in GB",
      limit: memory,
      reached: medianOf(own, figures.largest),
    },
    {
      text: "memory of all processes, in GB",
      limit: memory,
      reached: medianOf(own, figures.memory),
    },
  ];
  return goals.flatMap(({ text, limit, reached }) =>
    reached === null
      ? []
      : [
          `${reached <= limit ? "reached" : "missed "}  ${text}: ${round(reached)}, goal ≤ ${limit}`,
        ],
  );
}

/** Only pages that change are to be rendered: as many as differ afterwards. */
function changed(own: readonly SiteSample[]): number {
  return Math.max(...own.map(({ again }) => again?.changed ?? 0));
}

function rendered(own: readonly SiteSample[]): number | null {
  return medianOf(own, ({ again }) => again?.rendered ?? null);
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
