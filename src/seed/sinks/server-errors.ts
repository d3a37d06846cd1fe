import type { ServerSettings } from "../server-settings";

const noAnswer = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "ENOENT",
  "EACCES",
]);

/** Where no server was found at all. */
export function isNoAnswer(code: string | undefined): boolean {
  return noAnswer.has(code ?? "");
}

/** Where the way to a server broke; also where it doesn't answer while it starts again. */
export function isConnectionLost(code: string | undefined): boolean {
  return isNoAnswer(code) || code === "ECONNRESET" || code === "EPIPE" || code === "ECONNABORTED";
}

/** A server as it is named to people. */
export function address({ host, port, socket }: ServerSettings): string {
  return socket ?? `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/**
 * The words of a driver or a server, of which it may have made the password a part. A password that is a user's or a database's name too is no
 * secret, and to hide it would tell it.
 */
export function withoutSecret(words: string, { password, user, database }: ServerSettings): string {
  if (!password || password === user || password === database) return words;
  return words.replaceAll(password, "***").replaceAll(encodeURIComponent(password), "***");
}
