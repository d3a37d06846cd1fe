// Compiles and loads what Gatsby's hooks are made of. Gatsby would have Parcel do it for `gatsby-*.ts`, which
// takes some three seconds of every build; esbuild takes a tenth of one.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";

// Webpack, which looks at what hooks import, warns of an `import` whose target it can't see.
const require = createRequire(import.meta.url);
const folder = resolve(".cache/naeil-hooks");
const version = versionOfSources();

/** Loads a module of the project, with what it imports of the project's own; packages stay where they are. */
export async function loadTypeScript(path) {
  const name = basename(path, ".ts");
  const file = join(folder, `${name}-${version}.cjs`);
  // Gatsby's workers load what its main process has compiled, and a build what the one before has.
  if (!existsSync(file)) {
    writeWhole(file, await compile(path));
    removeOlder(name);
  }
  return require(file);
}

async function compile(path) {
  const { outputFiles } = await build({
    entryPoints: [resolve(path)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}

/** Changes whenever a source file does, by its time and size. */
function versionOfSources() {
  const sources = readdirSync("src", { recursive: true }).sort();
  const hash = createHash("sha256");
  for (const path of ["bin/load-typescript.mjs", ...sources.map((name) => join("src", name))]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${stats?.mtimeMs} ${stats?.size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Gatsby's main process and its workers may come here at the same time: none reads half of a file. */
function writeWhole(file, contents) {
  mkdirSync(folder, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, contents);
  renameSync(own, file);
}

/** Removes what was compiled of a module before its sources were what they are. */
function removeOlder(name) {
  for (const file of readdirSync(folder)) {
    const isOlder = file.startsWith(`${name}-`) && !file.startsWith(`${name}-${version}`);
    if (isOlder) rmSync(join(folder, file), { force: true });
  }
}
