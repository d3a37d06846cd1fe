import { SeedError } from "../../seed-error";
import type { ServerSettings } from "../../server-settings";
import { address, isConnectionLost, isNoAnswer, withoutSecret } from "../server-errors";

interface MysqlError extends Error {
  errno?: number;
  code?: string;
}

/** Deadlock, lock wait timeout, shutdown, lost connection, too many connections, record changed since last read. */
const transient = new Set([1213, 1205, 1053, 2006, 2013, 1040, 1203, 1927, 1020, 3100]);

/** The server forbids LOAD DATA LOCAL: old MySQL, MySQL 8, MariaDB. */
const noLocal = new Set([1148, 3948, 3950, 4166]);

const denied = new Set([1044, 1142, 1143, 1227, 1290, 1370, 1410, 1836]);

export function isTransientMysql(error: unknown): boolean {
  const { errno, code, message } = error as MysqlError;
  return (
    transient.has(errno ?? 0) ||
    isConnectionLost(code) ||
    code === "PROTOCOL_CONNECTION_LOST" ||
    // What mysql2 says, without a code, of a connection that it knows to be gone.
    /connection is in closed state/.test(message)
  );
}

export function isLocalForbidden(error: unknown): boolean {
  return noLocal.has((error as MysqlError).errno ?? 0);
}

/** The error of a server or of the way to it as one sentence; what it doesn't know, it gives back. */
export function explainMysql(error: unknown, settings: ServerSettings): unknown {
  if (error instanceof SeedError || !(error instanceof Error)) return error;
  const sentence = sentenceOf(error, settings);
  return sentence === undefined ? error : new SeedError(sentence);
}

function sentenceOf(error: MysqlError, settings: ServerSettings): string | undefined {
  const { errno = 0, code } = error;
  const message = withoutSecret(error.message, settings);
  const at = address(settings);
  if (isNoAnswer(code)) return `no MySQL or MariaDB server answers at ${at} (${code})`;
  if (errno === 1045 || errno === 1698)
    return `the server at ${at} lets the user ${settings.user} not in ${settings.password === undefined ? "without a password" : "with this password"}`;
  if (errno === 1049) return `the server at ${at} has no database ${settings.database}`;
  if (denied.has(errno))
    return `the user ${settings.user} may not do what a run needs (it creates tables and the table naeil_seed, and reads and writes both): ${message}`;
  if (errno === 1114 || errno === 1021 || errno === 3 || errno === 28)
    return `the disk of the server at ${at} is full: ${message}; the same command goes on once there is room`;
  if (isTransientMysql(error))
    return `the server at ${at} was lost (${message || code}); the same command goes on where it stopped`;
  return errno > 0 ? `the server refused: ${message}` : undefined;
}
