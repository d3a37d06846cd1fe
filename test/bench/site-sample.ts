import { join } from "node:path";
import { type BenchSite, build, buildCold, editLog } from "./bench-site";
import { loadPerCore } from "./load";
import type { Measured } from "./measure-command";
import { changedPages, type PageFiles, readPageFiles } from "./page-files";

/** What one site took for so many logs, once. */
export interface SiteSample {
  site: string;
  logs: number;
  cold: Measured;
  /** How many pages the site has. */
  pages: number;
  again: AfterEdit | null;
  /** What each log cost beyond those of the smaller build in the same round, in ms. */
  furtherLog: number | null;
  load: string;
}

/** The build after one edit: what it took, and how many pages differ and were rendered. */
export interface AfterEdit extends Measured {
  changed: number;
  /** What Gatsby says of itself; null for others. */
  rendered: number | null;
}

/** Builds a site of so many logs, cold. */
export async function sampleCold(
  site: BenchSite,
  logs: number,
  content: string,
): Promise<SiteSample> {
  const cold = await buildCold(site, content);
  const pages = pagesOf(site).size;
  const load = loadPerCore();
  return { site: site.name, logs, cold, pages, again: null, furtherLog: null, load };
}

/** Edits one log of a site that stands, and builds it again. */
export async function sampleAgain(site: BenchSite, edited: string): Promise<AfterEdit> {
  const before = pagesOf(site);
  editLog(site, edited);
  const measured = await build(site);
  return {
    ...measured,
    changed: changedPages(before, pagesOf(site)),
    rendered: renderedPages(measured.output),
  };
}

/** What each log costs that one build has more than another, in ms. */
export function furtherLog(less: SiteSample, more: SiteSample): number {
  return (1000 * (more.cold.seconds - less.cold.seconds)) / (more.logs - less.logs);
}

function pagesOf(site: BenchSite): PageFiles {
  return readPageFiles(join(site.dir, site.pages));
}

function renderedPages(output: string): number | null {
  const [, pages] = output.match(/Building static HTML for pages - [\d.]+s - (\d+)\//) ?? [];
  return pages === undefined ? null : Number(pages);
}
