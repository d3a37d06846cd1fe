import { createWriteStream, statSync } from "node:fs";
import { SeedError } from "./seed-error";
import { databaseSink } from "./sinks/database-sink";
import { fileSink } from "./sinks/files/file-sink";
import type { LineFormat } from "./sinks/files/line-format";
import { streamSink } from "./sinks/files/stream-sink";
import { mysqlEngine } from "./sinks/mysql/mysql-engine";
import { postgresEngine } from "./sinks/postgres/postgres-engine";
import type { Sink } from "./sinks/sink";
import { sqliteEngine } from "./sinks/sqlite/sqlite-engine";
import type { Target } from "./target";

export interface SinkOptions {
  /** Ends waits for a server that doesn't answer. */
  signal?: AbortSignal;
  /** Told one sentence where something passes that people may wonder about, such as a lost connection. */
  onNotice?: (sentence: string) => void;
  /** Whether CSV begins with a line of names; true unless told. */
  header?: boolean;
}

/** The sink for a target. A folder of Markdown is no sink for tables: it takes `team` alone. */
export async function sinkFor(target: Target, options: SinkOptions = {}): Promise<Sink> {
  const patience = { signal: options.signal, onNotice: options.onNotice ?? (() => undefined) };
  switch (target.kind) {
    case "mysql":
      return databaseSink(mysqlEngine(target.settings), patience);
    case "postgres":
      return databaseSink(postgresEngine(target.settings), patience);
    case "sqlite":
      return databaseSink(await sqliteEngine(target.file), patience);
    case "csv":
    case "ndjson":
      return lineSink(target.file, { kind: target.kind, header: options.header ?? true });
    case "folder":
      throw new SeedError(
        `found the folder ${target.path} as target for tables; expected a database or a file, such as sqlite:FILE or csv:FILE`,
        2,
      );
  }
}

function lineSink(file: string | null, format: LineFormat): Sink {
  if (file === null) return streamSink(process.stdout, "stdout", format);
  // Devices and pipes can neither be cut nor have something beside them.
  const found = statSync(file, { throwIfNoEntry: false });
  const plain = !found || found.isFile() || found.isDirectory();
  return plain ? fileSink(file, format) : streamSink(createWriteStream(file), file, format);
}
