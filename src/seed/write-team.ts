import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { DatasetOptions } from "./datasets/dataset-options";
import { manifestText } from "./datasets/team/manifest-text";
import { makeTeam, type Team } from "./datasets/team/team";
import { teamLogs } from "./datasets/team/team-manifest";
import { teamOptions } from "./datasets/team/team-options";
import { teamSettings } from "./datasets/team/team-settings";
import { generatorVersion } from "./generator-version";
import type { OnProgress } from "./progress";
import type { Totals } from "./run-seed";
import {
  type FolderFile,
  hashOf,
  mustWrite,
  type OwnedFolder,
  pendingManifest,
  readOwnedFolder,
  removeSurplus,
  settleManifest,
  writeFolderFile,
} from "./sinks/owned-folder";

interface WriteTeamRun {
  seed: number;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * Writes a team's logs as a content folder of their own, with `manifest.json`, which says what each log holds. Looks at all
 * places first, and writes nothing where one is taken by a file that no run wrote. The same command again writes only what is
 * missing; logs of a larger team before are removed, if nobody touched them.
 */
export async function writeTeam(
  folder: string,
  options: DatasetOptions,
  { seed, onProgress, signal }: WriteTeamRun,
): Promise<Totals> {
  const start = performance.now();
  const team = makeTeam(seed, teamOptions(options));
  const id = hashOf(JSON.stringify([generatorVersion, seed, team.options]));
  const owned = readOwnedFolder(folder);
  const paths = await plan(owned, team, seed, id);
  const of = paths.size - teamSettings(team).length;
  const totals = { rows: 0, bytes: 0, present: 0, complete: false, closed: false };
  const made = new Set<string>();
  for (const file of filesOf(team)) {
    if (mustWrite(owned, file)) {
      writeFolderFile(folder, file, made);
      totals.bytes += Buffer.byteLength(file.text);
      if (isLog(file)) totals.rows++;
    } else if (isLog(file)) totals.present++;
    const rows = totals.rows + totals.present;
    if (rows === 0 || rows % BREATH !== 0) continue;
    onProgress?.({ table: "logs", rows, of, bytes: totals.bytes });
    await setImmediate();
    if (signal?.aborted) return { ...totals, milliseconds: performance.now() - start };
  }
  removeSurplus(owned, paths);
  settleManifest(folder, id);
  onProgress?.({ table: "logs", rows: of, of, bytes: totals.bytes });
  return { ...totals, complete: true, milliseconds: performance.now() - start };
}

/** So many logs are written before anybody else gets a turn. */
const BREATH = 128;

function* filesOf(team: Team): Iterable<FolderFile> {
  yield* teamSettings(team);
  yield* teamLogs(team);
}

function isLog({ path }: FolderFile): boolean {
  return path.endsWith(".md");
}

/** Looks at all places, and lists what will stand there before the first of them is written. Gives the paths. */
async function plan(
  owned: OwnedFolder,
  team: Team,
  seed: number,
  id: string,
): Promise<Set<string>> {
  mkdirSync(owned.folder, { recursive: true });
  const draft = join(owned.folder, ".manifest-draft");
  const file = openSync(draft, "w");
  const paths = new Set<string>();
  const look = ({ path, text }: FolderFile): string => {
    mustWrite(owned, { path, text });
    paths.add(path);
    return hashOf(text);
  };
  try {
    let waiting = "";
    for (const text of manifestText(team, seed, look)) {
      waiting += text;
      if (waiting.length < PIECE) continue;
      writeSync(file, waiting);
      waiting = "";
      await setImmediate();
    }
    writeSync(file, waiting);
    renameSync(draft, pendingManifest(owned.folder, id));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return paths;
}

const PIECE = 0x10000;
