import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A real `gatsby build` of the project over some folder of logs, in a place of its own. */
export interface BuiltSite {
  /** The finished files. */
  publicDir: string;
  /** All that the build printed. */
  output: string;
  /** The exit code of the build. */
  code: number;
  remove(): void;
}

/** What Gatsby needs of the project; `node_modules` is linked, the rest copied, so that builds can't meet. */
const parts = [
  "bin",
  "gatsby-config.mjs",
  "gatsby-node.mjs",
  "gatsby-ssr.tsx",
  "package.json",
  "tsconfig.json",
  "src",
  "static",
];

/** Makes a copy of the project in a folder, a temporary one if none is named. */
export function copyProject(dir = mkdtempSync(join(tmpdir(), "naeil-site-"))): string {
  for (const part of parts) cpSync(resolve(part), join(dir, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(dir, "node_modules"), "junction");
  return dir;
}

/** Builds a site from the logs in `content`. A build that fails is a result, too: look at `code`. */
export async function buildSite(
  content: string,
  env: Record<string, string> = {},
): Promise<BuiltSite> {
  const dir = copyProject();
  const { code, output } = await gatsbyBuild(dir, { TIL_CONTENT: resolve(content), ...env });
  return {
    publicDir: join(dir, "public"),
    output,
    code,
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** Runs `gatsby build --prefix-paths` in a copy of the project. */
export function gatsbyBuild(
  dir: string,
  env: Record<string, string>,
  ...options: string[]
): Promise<{ code: number; output: string }> {
  const gatsby = join(dir, "node_modules/gatsby/cli.js");
  const child = spawn(process.execPath, [gatsby, "build", "--prefix-paths", ...options], {
    cwd: dir,
    env: {
      ...process.env,
      NODE_ENV: "production",
      GATSBY_TELEMETRY_DISABLED: "1",
      CI: "true",
      ...env,
    },
  });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  return new Promise((done) => child.on("close", (code) => done({ code: code ?? 1, output })));
}
