import { environment } from "../../seed/environment";
import { readTable } from "../../seed/read-table";
import { runSeed, type Totals } from "../../seed/run-seed";
import { SeedError } from "../../seed/seed-error";
import { sinkFor } from "../../seed/sink-for";
import { parseTarget, type Target } from "../../seed/target";
import { writeTeam } from "../../seed/write-team";
import { print, tell } from "../render";
import { checkFolderOptions } from "../seed/check-options";
import { dryRun } from "../seed/dry-run";
import { explainSeed } from "../seed/explain-seed";
import { type Interruption, listenForInterruption } from "../seed/interruption";
import type { TableProgress } from "../seed/progress-state";
import { resumeCommand } from "../seed/resume-command";
import { readPlan, type SeedOptions, type SeedPlan } from "../seed/seed-options";
import { datasetWork, pipeWork, type SeedWork, tableWork } from "../seed/seed-work";
import { type ProgressStyle, progressStyle, type Shown, showProgress } from "../seed/show-progress";
import { summary } from "../seed/summary";
import { targetName } from "../seed/target-name";

/** A run as it was asked for, and what may end it. */
interface Asked {
  plan: SeedPlan;
  target: Target;
  interruption: Interruption;
}

/**
 * `til seed`: makes rows and writes them to a database, a file or a folder. Gives the exit code: 130 where it was ended
 * by Ctrl-C.
 */
export async function seed(dataset: string | undefined, options: SeedOptions): Promise<number> {
  const plan = readPlan(dataset, options);
  const { target, warnings } = parseTarget(plan.to, environment(process.cwd(), process.env));
  for (const warning of warnings) tell(`til: ${warning}`);
  const interruption = listenForInterruption();
  const { signal } = interruption;
  // A producer that says nothing must not keep us waiting.
  signal.addEventListener("abort", () => process.stdin.destroy());
  try {
    return await carryOut({ plan, target, interruption });
  } catch (error) {
    if (!signal.aborted) throw error;
    return tellStopped(interruption);
  } finally {
    interruption.release();
  }
}

async function carryOut(asked: Asked): Promise<number> {
  const { plan, target, interruption } = asked;
  const { header, explain, dryRun: isDryRun } = plan.options;
  if (target.kind === "folder" && !isDryRun) return carryOutFolder(asked, target.path);
  const work = await findWork(asked);
  if (isDryRun) return dryRun(work.sources);
  const { signal } = interruption;
  const shown = showProgress(explain ? "none" : styleOf(plan, target), tablesOf(work));
  try {
    const { connections } = plan;
    const sink = await sinkFor(target, { signal, header, connections, onNotice: shown.say });
    if (explain) return await explainSeed(work, target, sink);
    return finish(
      asked,
      shown,
      await runSeed({ ...work, sink, onProgress: shown.onProgress, signal }),
    );
  } finally {
    shown.end();
  }
}

/** What is to be written. A look at the first rows needs no server, but where only the server knows the columns. */
async function findWork({ plan, target, interruption: { signal } }: Asked): Promise<SeedWork> {
  const { dataset, table = "", pipe } = plan;
  if (pipe && process.stdin.isTTY) tell("til: reading rows from the keyboard; Ctrl-D ends them");
  if (dataset !== undefined) return datasetWork(plan, dataset);
  if (pipe && plan.options.dryRun) return pipeWork(plan, table, null, signal);
  if (pipe) return pipeWork(plan, table, await readTable(target, table, { every: true }), signal);
  const existing = await readTable(target, table, { onNotice: tell });
  if (existing) return tableWork(plan, existing);
  throw new SeedError(
    `there is no table “${table}” in ${targetName(target)}: expected one to fill, or a dataset that makes it`,
  );
}

/** Logs as Markdown. Each file is its own mark: one that is there as it should be is not written again. */
async function carryOutFolder(asked: Asked, folder: string): Promise<number> {
  const { plan, interruption } = asked;
  const { dataset, seed, shape, options } = plan;
  if (dataset !== "team")
    throw new SeedError(
      `the folder ${folder} takes logs: expected the dataset team, found ${dataset ?? "rows"}`,
      2,
    );
  checkFolderOptions(options);
  if (options.explain) {
    await print(`Logs as Markdown into ${folder}, with manifest.json that says what each holds.`);
    return 0;
  }
  const shown = showProgress(styleOf(plan, asked.target), []);
  try {
    const { signal } = interruption;
    const totals = await writeTeam(folder, shape, { seed, onProgress: shown.onProgress, signal });
    return finish(asked, shown, totals, "log");
  } finally {
    shown.end();
  }
}

function finish(
  { plan, interruption }: Asked,
  shown: Shown,
  totals: Totals,
  noun?: string,
): number {
  shown.end();
  // Who reads stdout has seen enough, as `head` does.
  if (totals.closed) return 0;
  if (!totals.complete) return tellStopped(interruption);
  if (!plan.options.quiet) shown.total(totals, summary(totals, noun));
  return 0;
}

function tellStopped({ exitCode }: Interruption): number {
  tell(`stopped; this goes on: ${resumeCommand(process.argv.slice(2))}`);
  return exitCode();
}

function styleOf({ options }: SeedPlan, target: Target): ProgressStyle {
  // A bar among rows that scroll by would be no use to anyone.
  const isSeen = "file" in target && target.file === null && process.stdout.isTTY;
  const isQuiet = options.quiet || (isSeen && options.progress === undefined);
  return progressStyle(options.progress, isQuiet ?? false);
}

function tablesOf({ sources }: SeedWork): TableProgress[] {
  return sources.map(({ table, rows }) => ({ name: table.name, rows: 0, of: rows }));
}
