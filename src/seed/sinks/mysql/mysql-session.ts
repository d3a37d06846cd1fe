import type { Connection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import type { ServerSettings } from "../../server-settings";
import type { Session, SqlRow, SqlValue } from "../engine";
import { insertBatch } from "./insert-batch";
import { loadBatch } from "./load-batch";
import { isLocalForbidden } from "./mysql-errors";

/** Which path rows take into the server: `forbidden` says why LOAD DATA LOCAL can't be taken, where that is so. */
export interface LoadPath {
  forbidden: string | undefined;
}

/**
 * What every session sets: errors for wrong values instead of other values, backslashes that escape, zero as a value of a numbered
 * column, and a time zone without gaps.
 */
const manners = `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION',
  time_zone = '+00:00', autocommit = 1, lock_wait_timeout = 60`;

export async function connectMysql(settings: ServerSettings, path: LoadPath): Promise<Session> {
  const connection = await connect(settings);
  try {
    await connection.query(manners);
    await learnPath(connection, path);
  } catch (error) {
    connection.destroy();
    throw error;
  }
  const load: Session["load"] = async (batch) => {
    if (path.forbidden === undefined) {
      try {
        return await loadBatch(connection, batch);
      } catch (error) {
        if (!isLocalForbidden(error)) throw error;
        path.forbidden = "the server forbids LOAD DATA LOCAL";
      }
    }
    return insertBatch(connection, batch);
  };
  return { ...statements(connection), load, close: () => close(connection) };
}

async function connect(settings: ServerSettings): Promise<Connection> {
  const { default: mysql } = await import("mysql2/promise");
  const { host, port, socket, user, password, database, tls } = settings;
  const connection = await mysql.createConnection({
    ...(socket === undefined ? { host, port } : { socketPath: socket }),
    user,
    password,
    database,
    charset: "utf8mb4",
    connectTimeout: 10_000,
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    ...(tls === "off" ? {} : { ssl: { rejectUnauthorized: tls === "verify" } }),
  });
  // The statement that is on its way gets the error too; without a listener it would end the process.
  connection.on("error", () => undefined);
  return connection;
}

async function learnPath(connection: Connection, path: LoadPath): Promise<void> {
  const [rows] = await connection.query<RowDataPacket[]>("SELECT @@local_infile AS allowed");
  if (Number(rows[0]?.allowed) !== 1) path.forbidden = "the server has local_infile switched off";
}

function statements(connection: Connection): Pick<Session, "query" | "run"> {
  return {
    async query(sql, values = []) {
      const [rows] = await connection.query(sql, bound(values));
      return rows as SqlRow[];
    },
    async run(sql, values = []) {
      const [result] = await connection.query(sql, bound(values));
      return (result as ResultSetHeader).affectedRows ?? 0;
    },
  };
}

/** Without values nothing is bound: a name that holds a `?` stays as it is. */
function bound(values: readonly SqlValue[]): SqlValue[] | undefined {
  return values.length === 0 ? undefined : [...values];
}

/** Says goodbye, or hangs up where the server no longer listens. */
async function close(connection: Connection): Promise<void> {
  const timer = setTimeout(() => connection.destroy(), 2000);
  await connection.end().catch(() => connection.destroy());
  clearTimeout(timer);
}
