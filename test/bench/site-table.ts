import { type Figure, figures, medianOf, medianRatio, samplesOf } from "./site-figures";
import type { SiteSample } from "./site-sample";

/** A sample in one line, to be told as soon as it is taken. */
export function sampleLine({ site, logs, cold, again, load }: SiteSample): string {
  const parts = [
    `${site} ${logs}`,
    `${cold.seconds.toFixed(1)} s cold (${cold.cpuSeconds.toFixed(1)} s CPU)`,
    ...(again ? [`${again.seconds.toFixed(1)} s after one edit`] : []),
    `${(cold.memory / 1e9).toFixed(2)} GB, ${(cold.largest / 1e9).toFixed(2)} in one process`,
    `load ${load} a core`,
  ];
  return parts.join(", ");
}

/** The medians of each site as lines, with the ratio to Astro's where Astro built as many logs. */
export function siteTable(samples: readonly SiteSample[]): string[] {
  const kinds = new Map(samples.map(({ site, logs }) => [`${site} ${logs}`, { site, logs }]));
  const rows = [...kinds.values()].map(({ site, logs }) =>
    columns.map(({ cell }) =>
      cell(
        samplesOf(samples, site, logs),
        site === "Astro" ? [] : samplesOf(samples, "Astro", logs),
      ),
    ),
  );
  return [columns.map(({ head }) => head), ...rows].map((cells) =>
    cells.map((text, column) => text.padStart(columns[column]?.width ?? 0)).join(""),
  );
}

interface Column {
  head: string;
  width: number;
  cell(own: readonly SiteSample[], astro: readonly SiteSample[]): string;
}

const columns: readonly Column[] = [
  { head: "", width: 17, cell: ([first]) => first?.site ?? "" },
  { head: "logs", width: 7, cell: ([first]) => String(first?.logs ?? "") },
  { head: "cold", width: 15, cell: measured(figures.cold, 1, "s") },
  { head: "CPU", width: 15, cell: measured(figures.cpu, 1, "s") },
  { head: "after one edit", width: 16, cell: measured(figures.again, 1, "s") },
  { head: "all memory", width: 15, cell: measured(figures.memory, 2, "GB") },
  { head: "largest process", width: 16, cell: measured(figures.largest, 2, "GB") },
  { head: "further log", width: 17, cell: measured(figures.furtherLog, 2, "ms") },
  { head: "pages", width: 8, cell: ([first]) => String(first?.pages ?? "") },
  { head: "edit changes", width: 14, cell: ([first]) => String(first?.again?.changed ?? "") },
  { head: "renders", width: 9, cell: ([first]) => String(first?.again?.rendered ?? "") },
];

/** A column of a figure: its median, and behind that the median of its ratios to Astro's. */
function measured(figure: Figure, digits: number, unit: string): Column["cell"] {
  return (own, astro) => {
    const value = medianOf(own, figure);
    if (value === null) return "";
    const ratio = medianRatio(own, astro, figure);
    return `${value.toFixed(digits)} ${unit}${ratio === null ? "" : ` ×${ratio.toFixed(2)}`}`;
  };
}
