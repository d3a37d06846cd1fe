import type { Connection, ResultSetHeader } from "mysql2/promise";
import type { Batch } from "../../batch";
import type { Cell } from "../../table";
import { checkArrival } from "./check-arrival";
import { literalMysql, quoteMysql } from "./mysql-quote";

/** Characters of one INSERT: few enough for every server's max_allowed_packet, many enough to be worth the way. */
const enough = 512 * 1024;

/** Writes a batch by INSERTs of many rows, for servers that forbid LOAD DATA LOCAL, and gives the bytes sent. */
export async function insertBatch(connection: Connection, batch: Batch): Promise<number> {
  const { table } = batch;
  const columns = table.columns.map(({ name }) => quoteMysql(name)).join(", ");
  const head = `INSERT INTO ${quoteMysql(table.name)} (${columns}) VALUES `;
  let bytes = 0;
  let sql = head;
  let rows = 0;
  const flush = async () => {
    if (rows === 0) return;
    const [result] = await connection.query<ResultSetHeader>(sql);
    await checkArrival(connection, { ...batch, rows }, result);
    bytes += Buffer.byteLength(sql);
    sql = head;
    rows = 0;
  };
  for (const cells of batch.cells()) {
    sql += `${rows === 0 ? "" : ","}(${cells.map(literal).join(",")})`;
    rows++;
    if (sql.length > enough) await flush();
  }
  await flush();
  return bytes;
}

function literal(cell: Cell): string {
  if (cell === null) return "NULL";
  if (typeof cell === "string") return literalMysql(cell);
  return typeof cell === "boolean" ? (cell ? "1" : "0") : String(cell);
}
