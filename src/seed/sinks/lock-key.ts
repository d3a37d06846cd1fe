import { createHash } from "node:crypto";

/** The name of a lock on a server, which keeps one room for the locks of all its databases, and short names. */
export function lockKey(database: string, name: string): string {
  const hash = createHash("sha256").update(`${database}\0${name}`).digest("hex");
  return `naeil_${hash.slice(0, 48)}`;
}
