import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { copyProject, gatsbyBuild } from "./build-site";
import { compressFiles } from "./compress";

/** The path prefix of the sample site's address. */
export const samplePrefix = "/naeil";

/**
 * The files of the site of the sample content, compressed as a host sends them. It is built for the first
 * test file of a run that asks for it; none may change it.
 */
export async function sampleSite(): Promise<string> {
  const dir = join(inject("sharedFolder"), "sample");
  const publicDir = join(dir, "public");
  if (existsSync(dir)) return publicDir;
  copyProject(dir);
  const { code, output } = await gatsbyBuild(dir, { TIL_CONTENT: join(process.cwd(), "content") });
  if (code !== 0) {
    rmSync(dir, { recursive: true });
    throw new Error(output);
  }
  compressFiles(publicDir);
  return publicDir;
}
