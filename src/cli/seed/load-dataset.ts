import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildFailure } from "esbuild";
import { checkDataset, type Dataset } from "../../seed/dataset";
import { SeedError } from "../../seed/seed-error";

/** A dataset of someone's own, and a text that is another one whenever its code is. */
export interface LoadedDataset {
  dataset: Dataset;
  code: string;
}

/** Whether a word names a file with a dataset rather than one that is built in. */
export function isDatasetFile(word: string): boolean {
  return /\.[cm]?[jt]s$/.test(word);
}

/** The dataset that a TypeScript or JavaScript file exports by default. */
export async function loadDataset(file: string): Promise<LoadedDataset> {
  if (!existsSync(file)) throw new SeedError(`there is no dataset file ${file}`, 2);
  const code = await compile(file);
  const folder = mkdtempSync(join(tmpdir(), "til-dataset-"));
  const path = join(folder, "dataset.mjs");
  try {
    writeFileSync(path, code);
    process.setSourceMapsEnabled(true);
    const loaded = await import(pathToFileURL(path).href);
    return { dataset: checkDataset(loaded.default, file), code: withoutMap(code) };
  } catch (error) {
    if (isSeedError(error)) throw new SeedError(`${file}: ${error.message}`, 2);
    throw new SeedError(`${file} ended with an error: ${reason(error, file)}`, 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(file: string): Promise<string> {
  const { build } = await import("esbuild");
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      platform: "node",
      format: "esm",
      target: "node20.19",
      sourcemap: "inline",
      logLevel: "silent",
      plugins: [
        {
          name: "naeil/seed",
          setup: ({ onResolve }) => {
            // It stands beside this program when that is bundled, so both have the same errors and types.
            const path = new URL("./seed.mjs", import.meta.url).href;
            onResolve({ filter: /^naeil\/seed$/ }, () => ({ path, external: true }));
          },
        },
      ],
    });
    return outputFiles[0]?.text ?? "";
  } catch (error) {
    const [first] = (error as BuildFailure).errors ?? [];
    if (!first) throw error;
    const { text, location } = first;
    const place = location ? `${location.file}:${location.line}:${location.column + 1}` : file;
    throw new SeedError(`${place}: ${text}`, 2);
  }
}

/** What the code does, without the map that holds its comments and the place where it lies. */
function withoutMap(code: string): string {
  return code.replace(/^\/\/.*$/gm, "");
}

/** Told by its name: the file may have bundled a class of its own. */
function isSeedError(error: unknown): error is SeedError {
  return error instanceof Error && error.name === "SeedError";
}

function reason(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error);
  const name = file.split("/").at(-1) ?? file;
  const line = error.stack?.split("\n").find((one) => one.includes(name));
  const [, place] = /:(\d+:\d+)\)?$/.exec(line ?? "") ?? [];
  return place ? `${error.message} (line ${place.replace(":", ", column ")})` : error.message;
}
