import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, measureScript } from "./measure-command";

/** A site that the bench builds, of whatever generator. */
export interface BenchSite {
  name: string;
  /** Its project, absolute. The other paths are relative to this. */
  dir: string;
  /** Where its logs lie. */
  logs: string;
  /** What builds make and keep: all of it is gone before a cold build. */
  made: readonly string[];
  /** Where the finished pages are: one of `made`. */
  pages: string;
  /** The script that builds it, its arguments and what the environment says to it. */
  script: string;
  args: readonly string[];
  env: Record<string, string>;
  /** The most logs that it is asked to build; Infinity for all. */
  limit: number;
  /** Takes away all that the bench has made of it. */
  remove(): void;
}

/** Gives a site the logs of a content folder, and builds it as if it had never been built. */
export function buildCold(site: BenchSite, content: string): Promise<Measured> {
  const logs = join(site.dir, site.logs);
  rmSync(logs, { recursive: true, force: true });
  cpSync(content, logs, { recursive: true });
  for (const made of site.made) rmSync(join(site.dir, made), { recursive: true, force: true });
  return build(site);
}

/** Builds a site again, with all that its last build kept. */
export function build(site: BenchSite): Promise<Measured> {
  return measureScript(join(site.dir, site.script), site.args, { cwd: site.dir, env: site.env });
}

/** Adds a sentence to a log, between its notes and its reflection: nothing that other pages show. */
export function editLog(site: BenchSite, path: string): void {
  const file = join(site.dir, site.logs, path);
  const text = readFileSync(file, "utf8");
  const [head = "", ...rest] = text.split(/^(?=## (?:아쉬운 점|내일 할 일))/m);
  writeFileSync(file, `${head}그리고 한 줄 더 적었다.\n\n${rest.join("")}`);
}
