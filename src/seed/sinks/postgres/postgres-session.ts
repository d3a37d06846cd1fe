import type { Client } from "pg";
import type { ServerSettings } from "../../server-settings";
import type { Session, SqlRow } from "../engine";
import { copyBatch } from "./copy-batch";

/** What every session sets: literals as the standard has them, a time zone without gaps, and an end to waiting for locks. */
const manners =
  "SET standard_conforming_strings = on; SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET lock_timeout = '60s'; SET client_min_messages = 'warning'";

export async function connectPostgres(settings: ServerSettings): Promise<Session> {
  const client = await connect(settings);
  return {
    async query(sql, values = []) {
      const result = await client.query(numbered(sql, values.length), [...values]);
      return result.rows as SqlRow[];
    },
    async run(sql, values = []) {
      const result = await client.query(numbered(sql, values.length), [...values]);
      return result.rowCount ?? 0;
    },
    load: (batch) => copyBatch(client, batch),
    close: () => close(client),
  };
}

async function connect(settings: ServerSettings): Promise<Client> {
  const { default: pg } = await import("pg");
  const { host, port, socket, user, password, database, tls } = settings;
  const client = new pg.Client({
    host: socket ?? host,
    port,
    user,
    // An empty one, so that the driver doesn't look for a password of its own.
    password: password ?? "",
    database,
    connectionTimeoutMillis: 10_000,
    application_name: "naeil",
    keepAlive: true,
    ssl: tls === "off" ? false : { rejectUnauthorized: tls === "verify" },
    // Values as the server writes them: nothing is rounded or moved by a time zone.
    types: { getTypeParser: () => (value: unknown) => value },
  });
  // The statement that is on its way gets the error too; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(manners);
  } catch (error) {
    await close(client);
    throw error;
  }
  return client;
}

/** PostgreSQL numbers its places. Without values nothing is bound: a name that holds a `?` stays as it is. */
function numbered(sql: string, values: number): string {
  let place = 0;
  return values === 0 ? sql : sql.replace(/\?/g, () => `$${++place}`);
}

/** Says goodbye, or hangs up where the server no longer listens. */
async function close(client: Client): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, 2000).unref());
  await Promise.race([client.end().catch(() => undefined), patience]);
}
