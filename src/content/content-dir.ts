import { resolve } from "node:path";

/** The folder of logs: `TIL_CONTENT`, else `content`, as an absolute path. */
export function contentDir(): string {
  return resolve(process.env.TIL_CONTENT || "content");
}
