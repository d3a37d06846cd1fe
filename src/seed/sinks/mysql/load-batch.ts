import { Readable } from "node:stream";
import type { Connection, ResultSetHeader } from "mysql2/promise";
import type { Batch } from "../../batch";
import { checkArrival } from "./check-arrival";
import { quoteMysql } from "./mysql-quote";

/** Streams a batch into LOAD DATA LOCAL INFILE, as fast as the server takes it, and gives the bytes sent. */
export async function loadBatch(connection: Connection, batch: Batch): Promise<number> {
  let bytes = 0;
  const stream = pieces(batch, (length) => {
    bytes += length;
  });
  const [result] = await connection.query<ResultSetHeader>({
    sql: loadStatement(batch),
    infileStreamFactory: () => stream,
  });
  await checkArrival(connection, batch, result);
  return bytes;
}

function loadStatement({ table }: Batch): string {
  const columns = table.columns.map(({ name }) => quoteMysql(name)).join(", ");
  return `LOAD DATA LOCAL INFILE 'naeil' INTO TABLE ${quoteMysql(table.name)} CHARACTER SET utf8mb4
FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (${columns})`;
}

/** A stream reads ahead of what it gives on, so each piece must be its own. */
function pieces(batch: Batch, count: (bytes: number) => void): Readable {
  const iterator = batch.encode("load")[Symbol.iterator]();
  return new Readable({
    highWaterMark: 1,
    read() {
      try {
        const { done, value } = iterator.next();
        if (!done) count(value.length);
        this.push(done ? null : Buffer.from(value));
      } catch (error) {
        this.destroy(error as Error);
      }
    },
  });
}
