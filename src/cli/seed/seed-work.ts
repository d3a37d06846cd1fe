import type { RowSource } from "../../seed/batch";
import { bindDataset } from "../../seed/bind-dataset";
import type { Dataset } from "../../seed/dataset";
import { datasetNamed } from "../../seed/datasets/built-in";
import type { ExistingTable } from "../../seed/existing-table";
import { generatorVersion } from "../../seed/generator-version";
import { jobOf } from "../../seed/job";
import { lookInto, type PipeInput } from "../../seed/pipe/pipe-format";
import { pipeSource } from "../../seed/pipe/pipe-source";
import { rowSource } from "../../seed/row-source";
import type { Job } from "../../seed/sinks/sink";
import { tableDataset } from "../../seed/table-dataset";
import { isDatasetFile, loadDataset } from "./load-dataset";
import type { SeedPlan } from "./seed-options";

/** What a run is to write, and what makes two runs the same. */
export interface SeedWork {
  sources: RowSource[];
  job: Job;
  /** Whether the table was there before. */
  existing: boolean;
}

/**
 * Rows of a chunk: enough that a transaction costs little beside its rows, few enough that little is lost
 * when it is rolled back.
 */
const chunkRows = 50_000;
/** A pipe's rows wait in memory until their batch is whole, so there are fewer. */
const pipeChunk = { rows: 10_000, characters: 8_000_000 };

/** The rows of a dataset, built in or in a file. */
export async function datasetWork(plan: SeedPlan, word: string): Promise<SeedWork> {
  if (word === "logs") {
    // Only they need what reads logs: the other datasets start faster without it.
    const { logsWork } = await import("./logs-work");
    return logsWork(plan);
  }
  if (!isDatasetFile(word)) return boundWork(plan, datasetNamed(word, plan.shape), plan.shape);
  const { dataset, code } = await loadDataset(word);
  return boundWork(plan, dataset, { code });
}

/** Rows that an existing table accepts. Which keys it has is no part of the job: the run itself adds some. */
export function tableWork(plan: SeedPlan, existing: ExistingTable): SeedWork {
  return { ...boundWork(plan, tableDataset(existing), "existing"), existing: true };
}

/** The rows of a dataset; `options` is what decides about them beside their number. */
export function boundWork(plan: SeedPlan, dataset: Dataset, options: unknown): SeedWork {
  const { seed, rows, shard } = plan;
  const bound = bindDataset(dataset, { seed, ...(rows !== undefined && { rows }) });
  const chunk = plan.chunk ?? chunkRows;
  const job = jobOf(
    {
      tables: bound.map(({ table }) => table),
      dataset: dataset.name,
      seed,
      rows: bound.map(({ rows }) => rows),
      options,
      version: generatorVersion,
      chunkRows: chunk,
      shard,
    },
    modeOf(plan),
  );
  const sources = bound.map((table) => rowSource(table, { chunkRows: chunk, shard }));
  return { sources, job, existing: false };
}

/** Rows from a pipe, for a table that is there, or one that is made as the first rows are. */
export async function pipeWork(
  plan: SeedPlan,
  name: string,
  existing: ExistingTable | null,
  signal: AbortSignal,
): Promise<SeedWork> {
  const input = await lookInto(process.stdin, plan.options.format);
  const size = { ...pipeChunk, ...(plan.chunk !== undefined && { rows: plan.chunk }) };
  const { header } = plan.options;
  const table = existing?.table ?? null;
  const source = await pipeSource(input, { name, table, header, size, signal });
  return { sources: [source], job: pipeJob(plan, name, input, size), existing: table !== null };
}

function pipeJob(plan: SeedPlan, name: string, input: PipeInput, size: { rows: number }): Job {
  return jobOf(
    {
      // Not its columns: those of a table that the first run made are read back in the words of the database.
      tables: [],
      dataset: "-",
      seed: input.fingerprint,
      rows: [null],
      options: { name, header: plan.options.header, format: input.format },
      version: 1,
      chunkRows: size.rows,
      shard: { index: 1, of: 1 },
    },
    modeOf(plan),
  );
}

function modeOf({ options }: SeedPlan): { fresh: boolean; append: boolean } {
  return { fresh: options.fresh ?? false, append: options.append ?? false };
}
