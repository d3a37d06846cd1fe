// Bundles the command line, so that it starts without reading node_modules: `til.mjs` with parts that are loaded when they
// are needed (drivers of databases), and `seed.mjs`, which dataset files import as `naeil/seed`.
// Usage: node bin/build.mjs [FOLDER]
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = resolve(root, process.argv[2] ?? "dist");

// Parts are called by a hash of what is in them: those of earlier builds would stay for ever.
for (const file of existsSync(outdir) ? readdirSync(outdir) : []) {
  if (/^part-\w+\.mjs$/.test(file)) rmSync(join(outdir, file));
}

await build({
  absWorkingDir: root,
  entryPoints: { til: "src/cli/main.ts", seed: "src/seed/dataset-words.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  // They find native code beside themselves.
  external: ["esbuild", "libsql", "pg-native"],
  // Bundled CommonJS packages ask for Node's own modules by `require`, which an ES module lacks.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
