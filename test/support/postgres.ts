import { execFileSync } from "node:child_process";
import { chownSync, readdirSync, writeFileSync } from "node:fs";
import pg from "pg";
import { freePort } from "./free-port";
import { dataFolder, launch, plainUser, program, type Server } from "./server";

const folders = ["/usr/bin", "/usr/local/bin", "/usr/local/pgsql/bin", ...debianFolders()];
const daemon = program(...folders.map((folder) => `${folder}/postgres`));
const installer = program(...folders.map((folder) => `${folder}/initdb`));

/** Why tests with PostgreSQL can't run here; undefined where they can. */
export const withoutPostgres = daemon && installer ? undefined : "postgresql is not installed";

/** Starts a PostgreSQL of its own: user `postgres` with that password, which it asks for or not; an empty database `naeil`. */
export async function startPostgres(
  options: readonly string[] = [],
  auth: "trust" | "password" = "trust",
): Promise<Server> {
  if (!daemon || !installer) throw new Error(withoutPostgres);
  const user = plainUser("postgres");
  const folder = dataFolder(user);
  const data = `${folder}/data`;
  const secret = `${folder}/secret`;
  writeFileSync(secret, "postgres\n");
  if (user) chownSync(secret, user.uid, user.gid);
  const method = auth === "trust" ? "trust" : "scram-sha-256";
  execFileSync(
    installer,
    [
      ...["-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
      ...[`--auth=${method}`, `--pwfile=${secret}`],
    ],
    { cwd: folder, ...user, stdio: "pipe" },
  );
  const port = await freePort();
  const server = await launch({
    command: daemon,
    args: ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", folder, ...options],
    folder,
    port,
    ...user,
  });
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password: "postgres" });
  await client.connect();
  await client.query("CREATE DATABASE naeil");
  await client.end();
  return server;
}

/** Debian keeps the server's programs apart by version; the newest comes first. */
function debianFolders(): string[] {
  try {
    const versions = readdirSync("/usr/lib/postgresql").sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
  } catch {
    return [];
  }
}
