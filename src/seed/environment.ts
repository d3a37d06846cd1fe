import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

/**
 * The variables of a run: those of the process, and for names that it does not set those of `.env` in the folder, which
 * `docker compose` reads too. So one file tells both the server and `til` who may write.
 */
export function environment(folder: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...dotEnv(join(folder, ".env")), ...env };
}

function dotEnv(file: string): NodeJS.ProcessEnv {
  try {
    return parseEnv(readFileSync(file, "utf8")) as NodeJS.ProcessEnv;
  } catch {
    return {};
  }
}
