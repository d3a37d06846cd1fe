import { type Figure, figures, medianOf, medianRatio, samplesOf } from "./site-figures";
import type { SiteSample } from "./site-sample";

/** A sample in one line, to be told as soon as it is taken. */
export function sampleLine({ site, logs, cold, again, load }: SiteSample): string {
  const parts = [
    `${site} ${logs}`,
    `${cold.seconds.toFixed(1)} s cold (${cold.cpuSeconds.toFixed(1)} s CPU)`,
    ...(again ? [`${again.seconds.toFixed(1)} s after one edit`] : []),
    `${(cold.memory / 1e9).toFixed(2)} GB`,
    `load ${load} a core`,
  ];
  return parts.join(", ");
}

const heads = ["", "logs", "cold", "CPU", "one edit", "memory", "further log", "pages", "changed by it"];

/** The medians of each site as lines, the ratio to Astro's behind each. */
export function siteTable(samples: readonly SiteSample[]): string[] {
  const kinds = new Map(samples.map((sample) => [`${sample.site} ${sample.logs}`, sample]));
  const rows = [...kinds.values()].map(({ site, logs }) => row(samples, site, logs));
  return [heads, ...rows].map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(widths[column] ?? 9)))
      .join(""),
  );
}

const widths = [18, 7, 15, 15, 15, 16, 18, 8, 20];

function row(all: readonly SiteSample[], site: string, logs: number): string[] {
  const own = samplesOf(all, site, logs);
  const astro = site === "Astro" ? [] : samplesOf(all, "Astro", logs);
  const cell = (figure: Figure, digits: number, unit: string) => {
    const value = medianOf(own, figure);
    if (value === null) return "";
    const ratio = medianRatio(own, astro, figure);
    return `${value.toFixed(digits)} ${unit}${ratio === null ? "" : ` ×${ratio.toFixed(2)}`}`;
  };
  const last = own.at(-1);
  const again = last?.again;
  const rendered = again?.rendered == null ? "" : ` (${again.rendered} rendered)`;
  return [
    site,
    String(logs),
    cell(figures.cold, 1, "s"),
    cell(figures.cpu, 1, "s"),
    cell(figures.again, 1, "s"),
    cell(figures.memory, 2, "GB"),
    cell(figures.furtherLog, 2, "ms"),
    String(last?.pages ?? ""),
    again ? `${again.changed}${rendered}` : "",
  ];
}
