import type { Target } from "../../seed/target";

/** Where rows go, for people: no password is in it. */
export function targetName(target: Target): string {
  switch (target.kind) {
    case "mysql":
    case "postgres": {
      const { host, port, user, database, socket } = target.settings;
      const brand = target.kind === "mysql" ? "MySQL or MariaDB" : "PostgreSQL";
      const place = socket ?? `${host}:${port}`;
      return `${brand} at ${place}, database ${database}, as the user ${user}`;
    }
    case "sqlite":
      return `the SQLite database ${target.file}`;
    case "csv":
    case "ndjson":
      return `${target.file ?? "stdout"}, as ${target.kind.toUpperCase()}`;
    case "folder":
      return `the folder ${target.path}, as logs in Markdown`;
  }
}
