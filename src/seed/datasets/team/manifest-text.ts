import type { Team } from "./team";
import { logRecord, teamLogs, teamThreads } from "./team-manifest";
import { teamSettings } from "./team-settings";

/**
 * `manifest.json` in pieces: how the team was made, each file with its hash, what each log holds, and what became of each
 * thread. One of them stands on a line.
 */
export function* manifestText(
  team: Team,
  seed: number,
  hash: (file: { path: string; text: string }) => string,
): Iterable<string> {
  yield `{"dataset":"team","seed":${seed},"options":${JSON.stringify(team.options)},\n"files":[\n`;
  yield* records(teamSettings(team), (file) => ({ file: file.path, sha256: hash(file) }));
  yield '],\n"logs":[\n';
  yield* records(teamLogs(team), (log) => ({ ...logRecord(log), sha256: hash(log) }));
  yield '],\n"threads":[\n';
  yield* records(teamThreads(team), (thread) => thread);
  yield "]}\n";
}

function* records<T>(all: Iterable<T>, recordOf: (one: T) => object): Iterable<string> {
  let before = "";
  for (const one of all) {
    yield before + JSON.stringify(recordOf(one));
    before = ",\n";
  }
  yield "\n";
}
