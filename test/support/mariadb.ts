import { execFileSync } from "node:child_process";
import { createConnection } from "mysql2/promise";
import { freePort } from "./free-port";
import { dataFolder, launch, plainUser, program, type Server } from "./server";

const daemon = program("/usr/sbin/mariadbd", "/usr/bin/mariadbd", "/usr/sbin/mysqld");
const installer = program("/usr/bin/mariadb-install-db", "/usr/bin/mysql_install_db");

/** Why tests with MariaDB can't run here; undefined where they can. */
export const withoutMariadb = daemon && installer ? undefined : "mariadb-server is not installed";

/** Starts a MariaDB of its own: user `root` without password, an empty database `naeil`. */
export async function startMariadb(options: readonly string[] = []): Promise<Server> {
  if (!daemon || !installer) throw new Error(withoutMariadb);
  const user = plainUser("mysql");
  const folder = dataFolder(user);
  const own = { cwd: folder, ...user, stdio: "pipe" as const };
  execFileSync(
    installer,
    [
      "--no-defaults",
      `--datadir=${folder}`,
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
      "--skip-name-resolve",
    ],
    own,
  );
  const port = await freePort();
  const server = await launch({
    command: daemon,
    args: [
      "--no-defaults",
      `--datadir=${folder}`,
      `--socket=${folder}/s`,
      `--pid-file=${folder}/pid`,
      `--port=${port}`,
      "--bind-address=127.0.0.1",
      "--skip-name-resolve",
      "--innodb-buffer-pool-size=128M",
      ...options,
    ],
    folder,
    port,
    ...user,
  });
  const connection = await createConnection({ host: "127.0.0.1", port, user: "root" });
  await connection.query("CREATE DATABASE naeil CHARACTER SET utf8mb4");
  await connection.end();
  return server;
}
