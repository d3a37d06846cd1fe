import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** What Lighthouse says of a page, on its phone settings. */
export interface LighthouseReport {
  /** From 0 to 100, by category. */
  scores: Record<string, number>;
  /** The audits that took points, with what they found. */
  failed: string[];
  /** The value of a numeric audit: milliseconds for times, bytes for weights. */
  value(audit: string): number;
  /** How many things an audit lists. */
  count(audit: string): number;
}

/** What is used of the report as Lighthouse writes it. */
interface Written {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit | undefined>;
}

interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  details?: { items?: unknown[] };
}

// A program of its own: tsx changes the functions that Lighthouse sends to the browser.
const program = createRequire(import.meta.url).resolve("lighthouse/cli/index.js");

/** Lets Lighthouse look at a page, in the browser that can be driven on `port`. */
export async function runLighthouse(
  url: string,
  port: number,
  categories: readonly string[],
): Promise<LighthouseReport> {
  const flags = [`--port=${port}`, "--output=json", "--quiet", "--no-enable-error-reporting"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, url, ...flags, `--only-categories=${categories.join(",")}`],
    { maxBuffer: 2 ** 26 },
  );
  return readReport(JSON.parse(stdout) as Written);
}

function readReport({ categories, audits }: Written): LighthouseReport {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const failed = refs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    return [`${id}: ${audit.title}: ${JSON.stringify(audit.details?.items ?? []).slice(0, 500)}`];
  });
  const scores = Object.entries(categories).map(([id, { score }]): [string, number] => [
    id,
    Math.round((score ?? 0) * 100),
  ]);
  return {
    scores: Object.fromEntries(scores),
    failed,
    value: (audit) => audits[audit]?.numericValue ?? Number.NaN,
    count: (audit) => audits[audit]?.details?.items?.length ?? Number.NaN,
  };
}
