import { SeedError } from "./seed-error";
import { databaseSink } from "./sinks/database-sink";
import { mysqlEngine } from "./sinks/mysql/mysql-engine";
import { postgresEngine } from "./sinks/postgres/postgres-engine";
import type { Sink } from "./sinks/sink";
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
    default:
      throw new SeedError(`not yet ${target.kind}`);
  }
}
