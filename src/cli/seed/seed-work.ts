import type { RowSource } from "../../seed/batch";
import { bindDataset } from "../../seed/bind-dataset";
import type { BoundTable } from "../../seed/bound-table";
import type { Dataset } from "../../seed/dataset";
import { datasetNamed } from "../../seed/datasets/built-in";
import { generatorVersion } from "../../seed/generator-version";
import { jobOf } from "../../seed/job";
import { lookInto } from "../../seed/pipe/pipe-format";
import { pipeSource } from "../../seed/pipe/pipe-source";
import { rowSource } from "../../seed/row-source";
import type { Job } from "../../seed/sinks/sink";
import type { Target } from "../../seed/target";
import { isDatasetFile, loadDataset } from "./load-dataset";
import type { SeedPlan } from "./seed-options";

/** What a run is to write, and what makes two runs the same. */
export interface SeedWork {
  /** What is written, for people. */
  name: string;
  sources: RowSource[];
  job: Job;
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
  if (!isDatasetFile(word))
    return boundWork(plan, word, datasetNamed(word, plan.shape), plan.shape);
  const { dataset, code } = await loadDataset(word);
  return boundWork(plan, word, dataset, { code });
}

function boundWork(plan: SeedPlan, name: string, dataset: Dataset, options: unknown): SeedWork {
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
  return { name, sources: sourcesOf(bound, plan, chunk), job };
}

function sourcesOf(bound: readonly BoundTable[], { shard }: SeedPlan, chunk: number): RowSource[] {
  return bound.map((table) => rowSource(table, { chunkRows: chunk, shard }));
}

/** The rows that come through a pipe, into a table that is there or is made by what comes first. */
export async function pipeWork(
  plan: SeedPlan,
  name: string,
  target: Target,
  signal: AbortSignal,
): Promise<SeedWork> {
  const input = await lookInto(process.stdin, plan.options.format);
  const size = { ...pipeChunk, ...(plan.chunk !== undefined && { rows: plan.chunk }) };
  const { header } = plan.options;
  const source = await pipeSource(input, { name, table: null, header, size, signal });
  const job = jobOf(
    {
      // Not its columns: those of a table that the first run made are read back in the words of the database.
      tables: [],
      dataset: "pipe",
      seed: input.fingerprint,
      rows: [null],
      options: { table: name, header, format: input.format, characters: size.characters },
      version: 1,
      chunkRows: size.rows,
      shard: { index: 1, of: 1 },
    },
    modeOf(plan),
  );
  return { name, sources: [source], job };
}

function modeOf({ options }: SeedPlan): { fresh: boolean; append: boolean } {
  return { fresh: options.fresh ?? false, append: options.append ?? false };
}
