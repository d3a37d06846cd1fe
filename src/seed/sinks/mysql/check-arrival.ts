import type { Connection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import type { Batch } from "../../batch";
import { SeedError } from "../../seed-error";

/** How many of the server's warnings are shown. */
const shown = 5;

/**
 * Throws unless the server took every row as it was sent. LOCAL makes warnings of errors even in strict mode: numbers are clamped, texts
 * cut, rows with a key that is taken left out.
 */
export async function checkArrival(
  connection: Connection,
  batch: Batch,
  result: ResultSetHeader,
): Promise<void> {
  if (result.affectedRows === batch.rows && result.warningStatus === 0) return;
  const [warnings] = await connection.query<RowDataPacket[]>(`SHOW WARNINGS LIMIT ${shown}`);
  const told = warnings.map(({ Message }) => `\n  ${Message}`).join("");
  const place = `the table ${batch.table.name}, chunk ${batch.chunk}`;
  throw new SeedError(
    `the server took ${result.affectedRows} of ${batch.rows} rows into ${place}, with ${result.warningStatus} warnings; expected all rows and none, so the chunk was rolled back${told}`,
  );
}
