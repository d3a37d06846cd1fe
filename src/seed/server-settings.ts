import { readFileSync } from "node:fs";
import { SeedError } from "./seed-error";

/** How a database server is reached. Nothing of it but host, port, user and database is ever shown. */
export interface ServerSettings {
  host: string;
  port: number;
  user: string;
  password: string | undefined;
  database: string;
  /** A Unix socket, which is taken instead of host and port. */
  socket: string | undefined;
  /** Encryption: not at all, without looking at the certificate, or with a certificate that must be right. */
  tls: "off" | "require" | "verify";
}

/** The settings of a MySQL or MariaDB server, from the variables that its official image and client know. */
export function mysqlSettings(env: NodeJS.ProcessEnv, brand: "mysql" | "mariadb"): ServerSettings {
  const brands = brand === "mysql" ? ["MYSQL", "MARIADB"] : ["MARIADB", "MYSQL"];
  const first = (...names: string[]) =>
    firstOf(
      env,
      brands.flatMap((prefix) => names.map((name) => `${prefix}_${name}`)),
    );
  const rootPassword = first("ROOT_PASSWORD");
  const user = first("USER") ?? (rootPassword === undefined ? "naeil" : "root");
  const own = first("PASSWORD", "PWD");
  return {
    host: first("HOST") ?? "127.0.0.1",
    port: port(first("PORT", "TCP_PORT"), 3306, `${brands[0]}_PORT`),
    user,
    password: user === "root" ? (rootPassword ?? own) : own,
    database: first("DATABASE") ?? "naeil",
    socket: first("SOCKET", "UNIX_PORT"),
    tls: "off",
  };
}

/** The settings of a PostgreSQL server, from the variables that its client and its official image know. */
export function postgresSettings(env: NodeJS.ProcessEnv): ServerSettings {
  const first = (...names: string[]) => firstOf(env, names);
  const host = first("PGHOST", "POSTGRES_HOST") ?? "127.0.0.1";
  const user = first("PGUSER", "POSTGRES_USER") ?? "naeil";
  return {
    host,
    port: port(first("PGPORT", "POSTGRES_PORT"), 5432, "PGPORT"),
    user,
    password: first("PGPASSWORD", "POSTGRES_PASSWORD"),
    database: first("PGDATABASE", "POSTGRES_DB", "POSTGRES_DATABASE") ?? user,
    socket: host.startsWith("/") ? host : undefined,
    tls: postgresTls(first("PGSSLMODE")),
  };
}

/** What `sslmode` asks for, in the words of PostgreSQL. */
export function postgresTls(mode: string | undefined): ServerSettings["tls"] {
  if (mode === "require") return "require";
  return mode === "verify-full" || mode === "verify-ca" ? "verify" : "off";
}

/** A port that was written as text. */
export function port(text: string | undefined, usual: number, where: string): number {
  if (text === undefined || text === "") return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new SeedError(`found the port "${text}" in ${where}; expected a number up to 65535`, 2);
}

/** The first variable that says something, in itself or by a file that its `_FILE` twin names. */
function firstOf(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = env[name];
    if (value !== undefined && value !== "") return value;
    const file = env[`${name}_FILE`];
    if (file !== undefined && file !== "") return secret(file, `${name}_FILE`);
  }
  return undefined;
}

function secret(file: string, variable: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SeedError(`could not read the file ${file} that ${variable} names (${code})`, 2);
  }
}
