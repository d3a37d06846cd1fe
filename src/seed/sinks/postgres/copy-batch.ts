import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { Client } from "pg";
import type { Batch } from "../../batch";
import { SeedError } from "../../seed-error";
import { quotePostgres } from "./postgres-quote";

/** Streams a batch into COPY, as fast as the server takes it, and gives the bytes sent. */
export async function copyBatch(client: Client, batch: Batch): Promise<number> {
  const { default: copy } = await import("pg-copy-streams");
  const stream = client.query(copy.from(copyStatement(batch)));
  const end = finished(stream);
  // Where writing fails first, the end is not awaited; it must not count as unheard then.
  end.catch(() => undefined);
  let bytes = 0;
  try {
    for (const piece of batch.encode("load")) {
      bytes += piece.length;
      // The socket may keep what it is given, so each piece must be its own.
      if (!stream.write(Buffer.from(piece))) await Promise.race([once(stream, "drain"), end]);
    }
    stream.end();
    await end;
  } catch (error) {
    // Tells the server that no more will come; else it would wait for ever.
    stream.destroy(error as Error);
    await end.catch(() => undefined);
    throw error;
  }
  if (stream.rowCount !== batch.rows)
    throw new SeedError(
      `the server took ${stream.rowCount} of ${batch.rows} rows into the table ${batch.table.name}, chunk ${batch.chunk}; expected all, so the chunk was rolled back`,
    );
  return bytes;
}

function copyStatement({ table }: Batch): string {
  const columns = table.columns.map(({ name }) => quotePostgres(name)).join(", ");
  return `COPY ${quotePostgres(table.name)} (${columns}) FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')`;
}
