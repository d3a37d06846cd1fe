import { createWriteStream, statSync } from "node:fs";
import { engineFor } from "./engine-for";
import { SeedError } from "./seed-error";
import { databaseSink } from "./sinks/database-sink";
import { fileSink } from "./sinks/files/file-sink";
import type { LineFormat } from "./sinks/files/line-format";
import { streamSink } from "./sinks/files/stream-sink";
import type { Sink } from "./sinks/sink";
import type { Target } from "./target";

export interface SinkOptions {
  /** Ends waits for a server that doesn't answer. */
  signal?: AbortSignal;
  /** Told one sentence where something passes that people may wonder about, such as a lost connection. */
  onNotice?: (sentence: string) => void;
  /** Whether CSV begins with a line of names; true unless told. */
  header?: boolean;
  /** How many connections draw batches; as many as measured best unless told. Files take one. */
  connections?: number;
}

/** The sink for a target. A folder of Markdown is no sink for tables: it takes `team` alone. */
export async function sinkFor(target: Target, options: SinkOptions = {}): Promise<Sink> {
  const engine = await engineFor(target);
  const { signal, onNotice = () => undefined, header = true, connections } = options;
  if (engine) return databaseSink(engine, { patience: { signal, onNotice }, connections });
  if (target.kind === "csv" || target.kind === "ndjson")
    return lineSink(target.file, { kind: target.kind, header });
  const found = target.kind === "folder" ? `the folder ${target.path}` : target.kind;
  throw new SeedError(
    `found ${found} as target for tables; expected a database or a file, such as sqlite:FILE or csv:FILE`,
    2,
  );
}

function lineSink(file: string | null, format: LineFormat): Sink {
  if (file === null) return streamSink(process.stdout, "stdout", format);
  // Devices and pipes can neither be cut nor have something beside them.
  const found = statSync(file, { throwIfNoEntry: false });
  const plain = !found || found.isFile() || found.isDirectory();
  return plain ? fileSink(file, format) : streamSink(createWriteStream(file), file, format);
}
