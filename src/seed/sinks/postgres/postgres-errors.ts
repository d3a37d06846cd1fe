import { SeedError } from "../../seed-error";
import type { ServerSettings } from "../../server-settings";
import { address, isConnectionLost, isNoAnswer, withoutSecret } from "../server-errors";

interface PostgresError extends Error {
  /** An SQLSTATE, or the code of a socket's error. */
  code?: string;
  detail?: string;
  /** Where in a COPY, with the line. */
  where?: string;
}

export function isTransientPostgres(error: unknown): boolean {
  const { code = "", message } = error as PostgresError;
  // Serialisation failure, deadlock, shutdown and crash, still starting, lost connection, too many connections.
  return (
    /^(40001|40P01|57P0[123]|08\w{3}|53300|55P03)$/.test(code) ||
    isConnectionLost(code) ||
    /^(Connection terminated|Client has encountered a connection error|timeout exceeded)/.test(
      message,
    )
  );
}

/** The error of a server or of the way to it as one sentence; what it doesn't know, it gives back. */
export function explainPostgres(error: unknown, settings: ServerSettings): unknown {
  if (error instanceof SeedError || !(error instanceof Error)) return error;
  const sentence = sentenceOf(error, settings);
  return sentence === undefined ? error : new SeedError(sentence);
}

function sentenceOf(error: PostgresError, settings: ServerSettings): string | undefined {
  const { code = "" } = error;
  const message = withoutSecret(error.message, settings);
  const at = address(settings);
  if (isNoAnswer(code)) return `no PostgreSQL server answers at ${at} (${code})`;
  if (/^28/.test(code) || /SASL|password must be a string/.test(message))
    return `the server at ${at} lets the user ${settings.user} not in ${settings.password === undefined ? "without a password" : "with this password"}`;
  if (code === "3D000") return `the server at ${at} has no database ${settings.database}`;
  if (code === "42501" || code === "25006")
    return `the user ${settings.user} may not do what a run needs (it creates tables and the table naeil_seed, and reads and writes both): ${message}`;
  if (code === "53100")
    return `the disk of the server at ${at} is full: ${message}; the same command goes on once there is room`;
  if (code === "22021" && message.includes("0x00"))
    return `a text holds the character NUL (U+0000), which PostgreSQL can't store${place(error)}; the chunk was rolled back`;
  if (isTransientPostgres(error))
    return `the server at ${at} was lost (${message}); the same command goes on where it stopped`;
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  return `the server refused: ${message}${error.detail ? ` (${error.detail})` : ""}${place(error)}`;
}

function place({ where }: PostgresError): string {
  const [, copied] = /^(COPY [^\n]{1,300})/.exec(where ?? "") ?? [];
  return copied === undefined ? "" : `, at ${copied}`;
}
