// `npm run test:kills [-- TARGET… --kills N]`: runs of `til seed` are killed at random moments and started again, until the
// table is full; then its rows must be those of one quiet run. Targets: mariadb, postgres, sqlite, csv, pipe.
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Place, places } from "./kill-places";

const til = resolve("dist/til.mjs");
const rows = 300_000;
/** Milliseconds in which a run has done nothing yet that a kill could break. */
const starting = 80;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: "string", default: "100" } },
});
const asked = positionals.length > 0 ? positionals : Object.keys(places);
const folder = mkdtempSync(join(tmpdir(), "naeil-kills-"));

try {
  for (const name of asked) await killAt(name, Number(values.kills));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killAt(name: string, wanted: number): Promise<void> {
  const open = places[name];
  if (!open)
    throw new Error(`no target ${name}: expected some of ${Object.keys(places).join(", ")}`);
  const place = await open(join(folder, name));
  try {
    const begun = performance.now();
    await run(place, ["--fresh"]);
    const whole = performance.now() - begun;
    const quiet = await place.fingerprint();
    let kills = 0;
    let rounds = 0;
    while (kills < wanted) {
      kills += await killUntilDone(place, whole);
      rounds++;
      const found = await place.fingerprint();
      if (found !== quiet)
        throw new Error(`${name}: after ${kills} kills ${found}, expected ${quiet}`);
    }
    console.log(
      `${name}: ${kills} kills in ${rounds} fillings of ${rows} rows, each as the quiet run: ${quiet}`,
    );
  } finally {
    await place.close();
  }
}

/** Fills the table once; gives how often that was killed. */
async function killUntilDone(place: Place, whole: number): Promise<number> {
  let kills = 0;
  // Only the first run starts over: a kill before it has begun leaves the last filling, and then there is nothing to do.
  for (
    let words = ["--fresh"];
    !(await run(place, words, starting + Math.random() * (whole - starting)));
    words = []
  ) {
    kills++;
    await sleep(Math.random() * 50);
  }
  return kills;
}

/** Runs `til seed`, and kills it after so many milliseconds; false where that came first. */
function run(place: Place, words: readonly string[], killAfter?: number): Promise<boolean> {
  const { input, what } = place;
  const args = [
    "seed",
    ...what(rows),
    "--chunk",
    "10000",
    "--to",
    place.target,
    "--quiet",
    ...words,
  ];
  const stdin = input === undefined ? undefined : openSync(input, "r");
  const child = spawn(process.execPath, [til, ...args], {
    stdio: [stdin ?? "ignore", "inherit", "pipe"],
  });
  if (stdin !== undefined) closeSync(stdin);
  let told = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    told += text;
  });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((settle, reject) => {
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") settle(false);
      else if (code === 0) settle(true);
      else reject(new Error(`til ${args.join(" ")} ended with ${code}: ${told}`));
    });
  });
}
