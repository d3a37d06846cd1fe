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

/** A sentence of which a driver or a server may have made the password a part. */
export function withoutSecret(sentence: string, { password }: ServerSettings): string {
  if (!password) return sentence;
  return sentence.replaceAll(password, "***").replaceAll(encodeURIComponent(password), "***");
}
