// Prints the sum of vitest's closing line as `N passed, N failed, N skipped`.
// Usage: node .ci/count.mjs LOG
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const log = stripVTControlCharacters(readFileSync(process.argv[2], "utf8"));
const closing = log.split("\n").findLast((line) => /^\s*Tests\s/.test(line)) ?? "";
const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(closing)?.[1] ?? 0);
if (count("passed") === 0) process.exitCode = 1;
console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
