// `npm run bench`: how long naeil takes for many logs, and for many rows. Machines differ and are shared, so what counts is
// the ratio to the baseline measured in the same run; medians of several runs.
import { parseArgs } from "node:util";
import { benchDevelop } from "./develop";
import { benchPages } from "./pages";
import { benchReader } from "./reader";
import { benchSeed } from "./seed";
import { benchSites } from "./site";

const usage = `npm run bench -- [PART…] [--logs N] [--authors N] [--runs N] [--only NAME,…] [--keep] [--rows N,…]

parts, all of them if none is named:
  reader    reading, following and rendering logs, beside markdown-it
  develop   how soon an edit shows in the browser under npm start (5 edits, 1,000 logs)
  site      whole builds, beside Eleventy, Astro and plain gatsby-plugin-mdx (--only naeil,astro,…)
  pages     how fast Lighthouse finds pages of the sample site on its phone settings
  search    what searching 10,000 logs costs and finds, beside Pagefind
  seed      til seed beside the databases' own loaders and others (--only mariadb,csv,…)

--logs 10000 --runs 3, and 5 of the smaller parts; 10 authors, and 100 beyond 10,000 logs;
--rows 1e6 of seed, several by commas;
--keep leaves the built sites. Memory is resident memory: of all processes of a build added up, and of the largest.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    logs: { type: "string" },
    authors: { type: "string" },
    runs: { type: "string" },
    rows: { type: "string", default: "1e6" },
    only: { type: "string" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const logs = wholeNumber(values.logs, 10_000);
const only = values.only?.split(",") ?? [];
const parts: Record<string, () => unknown> = {
  reader: () => benchReader(logs, authors(logs), wholeNumber(values.runs, 5)),
  develop: () => {
    const count = wholeNumber(values.logs, 1000);
    return benchDevelop(count, authors(count), wholeNumber(values.runs, 5));
  },
  site: () =>
    benchSites({
      logs,
      authors: authors(logs),
      runs: wholeNumber(values.runs, 3),
      only,
      keep: values.keep,
    }),
  pages: () => benchPages(wholeNumber(values.runs, 5)),
  search: () => import("./search.mjs"),
  seed: () =>
    benchSeed({
      rows: values.rows.split(",").map((rows) => wholeNumber(rows, 0)),
      runs: wholeNumber(values.runs, 3),
      only,
    }),
};

const named = positionals.length > 0 ? positionals : Object.keys(parts);
if (values.help || named.some((name) => !Object.hasOwn(parts, name))) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
try {
  for (const name of named) await parts[name]?.();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function authors(count: number): number {
  return wholeNumber(values.authors, count > 10_000 ? 100 : 10);
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`${text} is no number of things: a whole number above 0 was expected`);
  process.exit(2);
}
