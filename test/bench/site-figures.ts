import { median } from "./median";
import type { SiteSample } from "./site-sample";

/** What is told of a sample: null where it was not measured. */
export type Figure = (sample: SiteSample) => number | null;

/** Each figure by its name; all are better the smaller they are. */
export const figures = {
  cold: ({ cold }) => cold.seconds,
  cpu: ({ cold }) => cold.cpuSeconds,
  again: ({ again }) => again?.seconds ?? null,
  againOfCold: ({ again, cold }) => (again ? again.seconds / cold.seconds : null),
  memory: ({ cold, again }) => Math.max(cold.memory, again?.memory ?? 0) / 1e9,
  largest: ({ cold, again }) => Math.max(cold.largest, again?.largest ?? 0) / 1e9,
  furtherLog: (sample) => sample.furtherLog,
} as const satisfies Record<string, Figure>;

/** The median of a figure over some samples; null where it was not measured. */
export function medianOf(samples: readonly SiteSample[], figure: Figure): number | null {
  const values = samples.map(figure).filter((value) => value !== null);
  return values.length > 0 ? median(values) : null;
}

/**
 * The median of how a figure compares to that of other samples, pair by pair: pairs are of one round,
 * so a machine that others load meanwhile changes both.
 */
export function medianRatio(
  samples: readonly SiteSample[],
  others: readonly SiteSample[],
  figure: Figure,
): number | null {
  const ratios = samples.flatMap((sample, round) => {
    const other = others[round];
    const [value, base] = [figure(sample), other ? figure(other) : null];
    return value === null || base === null ? [] : [value / base];
  });
  return ratios.length > 0 ? median(ratios) : null;
}

/** The samples of a site with so many logs, one for each round. */
export function samplesOf(
  samples: readonly SiteSample[],
  site: string,
  logs: number,
): SiteSample[] {
  return samples.filter((sample) => sample.site === site && sample.logs === logs);
}
