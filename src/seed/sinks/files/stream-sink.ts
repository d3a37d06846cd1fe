import type { Writable } from "node:stream";
import { SeedError } from "../../seed-error";
import type { Sink } from "../sink";
import { explainFile } from "./file-errors";
import { type LineFormat, tablePreamble } from "./line-format";

/**
 * Rows as lines of a stream, such as stdout or a device. It remembers nothing, so each run begins at the first row; and it ends quietly where
 * the reader has had enough, as `head` has.
 */
export function streamSink(stream: Writable, name: string, format: LineFormat): Sink {
  let ended = false;
  let broken: Error | undefined;
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") ended = true;
    else broken ??= error;
  };
  const send = async (bytes: Uint8Array) => {
    if (ended) return;
    await new Promise<void>((resolve) => {
      // The stream may keep what it is given, so each piece must be its own.
      stream.write(Buffer.from(bytes), (error) => {
        if (error) onError(error);
        resolve();
      });
    });
    if (broken) throw explainFile(broken, name);
  };
  return {
    path: `writes ${format.kind.toUpperCase()} to ${name}`,
    lanes: 1,
    get ended() {
      return ended;
    },
    async open(tables) {
      const [table, second] = tables;
      if (second)
        throw new SeedError(
          `found ${tables.length} tables for ${name}; expected one, or a folder, as in --to ${format.kind}:FOLDER/`,
          2,
        );
      stream.on("error", onError);
      if (table) await send(Buffer.from(tablePreamble(format, table)));
      return new Map();
    },
    async write(batch) {
      let bytes = 0;
      for (const piece of batch.encode(format.kind)) {
        await send(piece);
        if (ended) break;
        bytes += piece.length;
      }
      return bytes;
    },
    async close() {
      // Listened to until the end of the process: a late error is no news either.
    },
  };
}
