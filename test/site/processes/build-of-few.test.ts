import { mkdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { folderOf } from "../../support/folder";

const log = (n: number) => `content/minseo/2025-10-13-${n}.md`;
const withPages = { getState: () => ({ pages: new Map([["/", {}]]) }) } as never;
const home = process.cwd();
let project: string;

/** A project of as many logs, which the build before has seen. */
async function projectOf(logs: number): Promise<void> {
  const paths = Array.from({ length: logs }, (_, n) => log(n));
  project = folderOf({
    "package-lock.json": "{}",
    "src/site/hooks.ts": "",
    "content/site.yaml": "",
    ...Object.fromEntries(paths.map((path) => [path, "하루\n"])),
  });
  await setTimeout(20);
  mkdirSync(join(project, ".cache"));
  process.chdir(project);
  vi.stubGlobal("performance", { timeOrigin: Date.now() });
  vi.resetModules();
  const { noteBuild } = await import("../../../src/site/build-of-few");
  noteBuild();
  vi.unstubAllGlobals();
  await setTimeout(20);
}

function touch(path: string): void {
  writeFileSync(join(project, path), "다른 하루\n");
}

/** As the next build tells, which is another process. */
async function isOfFew(store = withPages): Promise<boolean> {
  vi.resetModules();
  const { isBuildOfFew } = await import("../../../src/site/build-of-few");
  return isBuildOfFew(store);
}

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("TIL_CONTENT", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(project, { recursive: true, force: true });
});

test("a site of up to a thousand logs is built of few, whatever has changed", async () => {
  await projectOf(1000);
  unlinkSync(join(project, ".cache/naeil-began"));
  expect(await isOfFew()).toBe(true);
});

test("one of more is, once they are built, where up to a thousand have changed", async () => {
  await projectOf(1002);
  expect(await isOfFew()).toBe(true);
  for (let n = 0; n < 1000; n++) touch(log(n));
  expect(await isOfFew()).toBe(true);
  touch(log(1000));
  expect(await isOfFew()).toBe(false);
});

test.each([
  ["the settings", () => touch("content/site.yaml")],
  ["naeil itself", () => touch("src/site/hooks.ts")],
  ["a package", () => touch("package-lock.json")],
  ["nothing, but no build has ended", () => unlinkSync(join(project, ".cache/naeil-began"))],
])("it is not where what has changed is %s", async (_, change) => {
  await projectOf(1001);
  expect(await isOfFew()).toBe(true);
  change();
  expect(await isOfFew()).toBe(false);
});

test("nor where Gatsby has dropped its cache, and in no `npm start`", async () => {
  await projectOf(1001);
  expect(await isOfFew({ getState: () => ({ pages: new Map() }) } as never)).toBe(false);
  vi.stubEnv("NODE_ENV", "development");
  expect(await isOfFew()).toBe(false);
});
