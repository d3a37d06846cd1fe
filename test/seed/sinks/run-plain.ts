import { runSeed, type Totals } from "../../../src/seed/run-seed";
import { sinkFor } from "../../../src/seed/sink-for";
import type { Job, Sink } from "../../../src/seed/sinks/sink";
import { parseTarget } from "../../../src/seed/target";
import { type PlainWork, plainJob, plainSource } from "./plain-table";

/** Something that happens while a run goes on. */
export interface Meanwhile {
  signal?: AbortSignal;
  /** After how many batches something happens. */
  after: number;
  act(): unknown;
}

/** The sink for what stands after `--to`. */
export async function open(to: string, onNotice?: (sentence: string) => void): Promise<Sink> {
  return sinkFor(parseTarget(to, {}).target, { onNotice });
}

/** A run of the plain table; `meanwhile` is done, and waited for, while it goes on. */
export async function run(
  to: string,
  wanted: PlainWork,
  mode: Partial<Job> = {},
  meanwhile?: Meanwhile,
): Promise<Totals> {
  const sink = await open(to);
  const { write } = sink;
  let batches = 0;
  sink.write = async (batch) => {
    const bytes = await write(batch);
    batches++;
    if (batches === meanwhile?.after) await meanwhile.act();
    return bytes;
  };
  const sources = [plainSource(wanted)];
  return runSeed({ sources, sink, job: plainJob(wanted, mode), signal: meanwhile?.signal });
}
