import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyProject } from "../support/build-site";
import type { BenchSite } from "./bench-site";
import { benchToday } from "./generate-logs";

const gatsby = {
  made: [".cache", "public"],
  pages: "public",
  script: "node_modules/gatsby/cli.js",
  args: ["build", "--prefix-paths"],
  env: { GATSBY_TELEMETRY_DISABLED: "1" },
};

/** naeil itself: a copy of the project as it stands. */
export function prepareNaeil(): BenchSite {
  const env = { ...gatsby.env, TIL_TODAY: benchToday };
  return {
    ...gatsby,
    ...place(copyProject()),
    name: "naeil",
    logs: "content",
    env,
    limit: Infinity,
  };
}

/**
 * A plain Gatsby site in which every log is a page of gatsby-plugin-mdx, as its documentation has it.
 * It takes the packages of the project. More than a thousand logs would take it hours.
 */
export function preparePlainMdx(): BenchSite {
  const dir = mkdtempSync(join(tmpdir(), "naeil-bench-mdx-"));
  cpSync(resolve("test/bench/sites/mdx"), dir, { recursive: true });
  cpSync("package.json", join(dir, "package.json"));
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"), "junction");
  return { ...gatsby, ...place(dir), name: "gatsby-plugin-mdx", logs: "logs", limit: 1000 };
}

function place(dir: string): { dir: string; remove(): void } {
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
