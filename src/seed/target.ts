import { SeedError } from "./seed-error";
import { mysqlSettings, postgresSettings, type ServerSettings } from "./server-settings";
import { settingsOfUrl } from "./target-url";

/** Where the rows of a run go, with all that is needed to get there. */
export type Target =
  | { kind: "mysql" | "postgres"; settings: ServerSettings }
  | { kind: "sqlite"; file: string }
  /** `file` is null for stdout. */
  | { kind: "csv" | "ndjson"; file: string | null }
  | { kind: "folder"; path: string };

const forms =
  "mysql, mariadb, postgres, a URL, env:NAME, sqlite:FILE, csv:FILE, ndjson:FILE, - (stdout) or a folder";

/** Reads what stands after `--to`. Warnings are sentences for people; none of them holds a password. */
export function parseTarget(
  text: string,
  env: NodeJS.ProcessEnv,
): { target: Target; warnings: string[] } {
  if (text.startsWith("env:")) return { target: parse(fromVariable(text, env), env), warnings: [] };
  const target = parse(text, env);
  const warnings = /^\w+:\/\/[^/?#]*:[^/?#]+@/.test(text)
    ? [
        "a password on the command line can be read by every user of this machine and stays in the shell's history; --to env:NAME takes the URL from a variable",
      ]
    : [];
  return { target, warnings };
}

function fromVariable(text: string, env: NodeJS.ProcessEnv): string {
  const name = text.slice("env:".length);
  const url = env[name]?.trim();
  if (url) return url;
  throw new SeedError(
    `the variable ${name || "after env:"} is ${name ? "not set" : "not named"}; expected a URL such as mysql://user:password@host/database in it`,
    2,
  );
}

function parse(text: string, env: NodeJS.ProcessEnv): Target {
  if (text === "mysql" || text === "mariadb")
    return { kind: "mysql", settings: mysqlSettings(env, text) };
  if (text === "postgres" || text === "postgresql")
    return { kind: "postgres", settings: postgresSettings(env) };
  if (text === "-") return { kind: "csv", file: null };
  if (/^\w[\w+.-]*:\/\//.test(text)) return parseUrl(text);
  const [, scheme, rest = ""] = /^(sqlite|csv|ndjson):(.*)$/s.exec(text) ?? [];
  if (scheme === "sqlite") return { kind: "sqlite", file: named(scheme, rest) };
  if (scheme === "csv" || scheme === "ndjson")
    return { kind: scheme, file: rest === "-" ? null : named(scheme, rest) };
  return folder(text);
}

function parseUrl(text: string): Target {
  const scheme = text.slice(0, text.indexOf(":")).toLowerCase();
  if (scheme === "mysql" || scheme === "mariadb")
    return { kind: "mysql", settings: settingsOfUrl(text, "mysql") };
  if (scheme === "postgres" || scheme === "postgresql")
    return { kind: "postgres", settings: settingsOfUrl(text, "postgres") };
  throw new SeedError(
    `found a URL that begins with ${scheme}:// as target; expected mysql://, mariadb://, postgres:// or postgresql://`,
    2,
  );
}

function named(scheme: string, file: string): string {
  if (file !== "") return file;
  throw new SeedError(`found ${scheme}: without a file; expected ${scheme}:FILE`, 2);
}

/** A folder for Markdown; but a name that only looks like one is a slip better told at once. */
function folder(text: string): Target {
  const [, ending = ""] = /\.(csv|ndjson|jsonl|db|sqlite3?)$/i.exec(text) ?? [];
  const scheme = { csv: "csv", ndjson: "ndjson", jsonl: "ndjson" }[ending.toLowerCase()];
  if (ending !== "")
    throw new SeedError(
      `found the target ${text}; expected ${scheme ?? "sqlite"}:${text} for such a file`,
      2,
    );
  if (text.trim() === "") throw new SeedError(`found an empty target; expected ${forms}`, 2);
  return { kind: "folder", path: text };
}
