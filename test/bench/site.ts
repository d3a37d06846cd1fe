import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchSite } from "./bench-site";
import { prepareAstro, prepareEleventy } from "./foreign-sites";
import { prepareNaeil, preparePlainMdx } from "./gatsby-sites";
import { newestLog } from "./generate-logs";
import { siteGoals } from "./site-goals";
import { furtherLog, type SiteSample, sampleAgain, sampleCold } from "./site-sample";
import { sampleLine, siteTable } from "./site-table";
import { writeContent } from "./write-content";

/** What is measured: how many logs of how many authors, how often, and which generators. */
export interface SiteBenchOptions {
  logs: number;
  authors: number;
  runs: number;
  /** Names of generators; all of them if empty. */
  only: readonly string[];
  /** Whether the built sites stay for a look. */
  keep: boolean;
}

/** The generators that can be measured, by the names that `only` gives them. */
const generators: Record<string, () => BenchSite> = {
  naeil: prepareNaeil,
  astro: prepareAstro,
  eleventy: prepareEleventy,
  mdx: preparePlainMdx,
};

/** Builds the site of many logs, and those of other generators, in turn; prints medians and the goals. */
export async function benchSites(options: SiteBenchOptions): Promise<void> {
  const content = contentFolders(options.authors);
  const sites = chooseSites(options.only);
  const samples: SiteSample[] = [];
  try {
    for (let run = 1; run <= options.runs; run++) {
      for (const site of sites) {
        for await (const sample of runSite(site, options, content.of)) {
          samples.push(sample);
          console.log(`run ${run}: ${sampleLine(sample)}`);
        }
      }
    }
    const goals = siteGoals(samples, options.logs);
    for (const line of ["", ...siteTable(samples), "", ...goals]) console.log(line);
  } finally {
    content.remove();
    if (options.keep) console.log(`kept in ${sites.map(({ dir }) => dir).join(" ")}`);
    else for (const site of sites) site.remove();
  }
}

/** One round of a site: a tenth of the logs cold, all of them cold, and all after one edit. */
async function* runSite(
  site: BenchSite,
  { logs }: SiteBenchOptions,
  contentOf: (logs: number) => string,
): AsyncGenerator<SiteSample> {
  const most = Math.min(logs, site.limit);
  let tenth: SiteSample | null = null;
  // A site that is spared most of the logs is asked for one size alone.
  if (most === logs) {
    const less = Math.ceil(logs / 10);
    tenth = await sampleCold(site, less, contentOf(less));
    yield tenth;
  }
  const all = await sampleCold(site, most, contentOf(most));
  const again = await sampleAgain(site, newestLog());
  yield { ...all, again, furtherLog: tenth && furtherLog(tenth, all) };
}

function chooseSites(only: readonly string[]): BenchSite[] {
  const known = Object.keys(generators);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown) throw new Error(`no generator is called ${unknown}: ${known.join(", ")} are`);
  return Object.entries(generators)
    .filter(([name]) => only.length === 0 || only.includes(name))
    .map(([, prepare]) => prepare());
}

/** Content folders by how many logs they hold, written when they are asked for. */
function contentFolders(authors: number): { of(logs: number): string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "naeil-bench-content-"));
  const written = new Set<string>();
  return {
    of: (logs) => {
      const dir = join(home, String(logs));
      if (!written.has(dir)) writeContent(dir, logs, authors);
      written.add(dir);
      return dir;
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
