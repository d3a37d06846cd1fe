import { SeedError } from "./seed-error";
import { port, postgresTls, type ServerSettings } from "./server-settings";

/** Reads a database URL. What is wrong with one is said without repeating it: it may hold a password. */
export function settingsOfUrl(text: string, kind: "mysql" | "postgres"): ServerSettings {
  const url = parsed(text, kind);
  const decode = (part: string) => decoded(part, kind);
  const database = decode(url.pathname.slice(1));
  if (database === "" || database.includes("/"))
    throw new SeedError(
      `found a ${kind} URL ${database === "" ? "without a database" : "with more than a database after its host"}; expected ${example(kind)}`,
      2,
    );
  const query = url.searchParams;
  const host = decode(url.hostname).replace(/^\[(.*)\]$/, "$1") || "127.0.0.1";
  return {
    host,
    port: port(url.port, kind === "mysql" ? 3306 : 5432, "the URL"),
    user: decode(url.username) || "naeil",
    password: decode(url.password) || undefined,
    database,
    socket:
      query.get("socketPath") ?? query.get("host") ?? (host.startsWith("/") ? host : undefined),
    tls: kind === "mysql" ? mysqlTls(query) : postgresTls(query.get("sslmode") ?? undefined),
  };
}

function example(kind: string): string {
  return `${kind}://user:password@host:port/database`;
}

function parsed(text: string, kind: string): URL {
  try {
    // Schemes that WHATWG does not know keep their host as it was written; so both kinds are read alike.
    return new URL(text.replace(/^\w+:/, `${kind}:`));
  } catch {
    throw new SeedError(
      `found a ${kind} URL that cannot be read; expected ${example(kind)}, with characters such as @ / : # in the password written as %40 %2F %3A %23`,
      2,
    );
  }
}

function decoded(part: string, kind: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new SeedError(
      `found a % in the ${kind} URL that begins no character; expected %25 for a percent sign`,
      2,
    );
  }
}

function mysqlTls(query: URLSearchParams): ServerSettings["tls"] {
  const mode = (query.get("ssl-mode") ?? query.get("sslmode") ?? "").toUpperCase();
  if (/^VERIFY/.test(mode)) return "verify";
  return mode === "REQUIRED" || query.get("ssl") === "true" ? "require" : "off";
}
