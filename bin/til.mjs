#!/usr/bin/env node
// A workspace of its own, because npm links the bins of workspaces into node_modules/.bin and so finds
// `til` at once; a `bin` of the root package makes `npx til` read the whole tree first.
import { existsSync } from "node:fs";

const program = new URL("../dist/til.mjs", import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("til is not compiled yet: run `npm run build:cli` in the folder of the project");
  process.exitCode = 1;
}
