import { environment } from "../../seed/environment";
import { runSeed, type Totals } from "../../seed/run-seed";
import { sinkFor } from "../../seed/sink-for";
import { parseTarget, type Target } from "../../seed/target";
import { tell } from "../render";
import { bytesText, rowsText, timeText } from "../seed/figures";
import { type Interruption, listenForInterruption } from "../seed/interruption";
import { resumeCommand } from "../seed/resume-command";
import { readPlan, type SeedOptions, type SeedPlan } from "../seed/seed-options";
import { datasetWork, pipeWork, type SeedWork } from "../seed/seed-work";
import { progressStyle, showProgress } from "../seed/show-progress";

/**
 * `til seed`: makes rows and writes them to a database, a file or a folder. Gives the exit code: 130 where it was ended by
 * Ctrl-C.
 */
export async function seed(dataset: string | undefined, options: SeedOptions): Promise<number> {
  const plan = readPlan(dataset, options);
  const { target, warnings } = parseTarget(plan.to, environment(process.cwd(), process.env));
  for (const warning of warnings) tell(`til: ${warning}`);
  const interruption = listenForInterruption();
  interruption.signal.addEventListener("abort", () => process.stdin.destroy());
  try {
    const work = await findWork(plan, target, interruption);
    return await write(plan, work, target, interruption);
  } finally {
    interruption.release();
  }
}

async function findWork(plan: SeedPlan, target: Target, { signal }: Interruption) {
  const { dataset, table } = plan;
  if (dataset !== undefined) return datasetWork(plan, dataset);
  return pipeWork(plan, table ?? "", target, signal);
}

async function write(
  plan: SeedPlan,
  { sources, job }: SeedWork,
  target: Target,
  interruption: Interruption,
): Promise<number> {
  const { signal } = interruption;
  const style = progressStyle(plan.options.progress, plan.options.quiet ?? false);
  const tables = sources.map(({ table, rows }) => ({ name: table.name, rows: 0, of: rows }));
  const shown = showProgress(style, tables);
  try {
    const { header } = plan.options;
    const sink = await sinkFor(target, { signal, header, onNotice: shown.say });
    const totals = await runSeed({ sources, sink, job, onProgress: shown.onProgress, signal });
    shown.end();
    if (totals.complete) {
      if (style !== "none") tell(summary(totals));
      return 0;
    }
  } catch (error) {
    shown.end();
    if (!signal.aborted) throw error;
  }
  tell(`stopped; this goes on where it ended: ${resumeCommand(process.argv.slice(2))}`);
  return interruption.exitCode();
}

function summary({ rows, bytes, present, milliseconds }: Totals): string {
  const seconds = milliseconds / 1000;
  const rate = seconds > 0 ? rows / seconds : 0;
  const before = present > 0 ? `, ${rowsText(present)} were there already` : "";
  const time = seconds < 10 ? `${seconds.toFixed(1)} s` : timeText(seconds);
  const speed = `${rowsText(Math.round(rate))}/s, ${bytesText(bytes / seconds)}/s`;
  return `${rowsText(rows)} in ${time}: ${speed}${before}`;
}
