import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "vitest";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser, or null where none could be had. */
    browser: string | null;
    /** A folder for what several test files use; it goes when the run ends. */
    sharedFolder: string;
  }
}

/** Finds the browser once for all tests, and makes the folder that they share. Without one, browser tests are skipped; in CI that is a failure. */
export default function setup(project: TestProject): () => void {
  const browser = findBrowser();
  if (!browser) {
    const how = "no browser: install Chromium, or set CHROMIUM_PATH to one";
    if (process.env.CI === "true") throw new Error(how);
    console.warn(`Browser tests are skipped: ${how}`);
  }
  project.provide("browser", browser ?? null);
  const shared = mkdtempSync(join(tmpdir(), "naeil-shared-"));
  project.provide("sharedFolder", shared);
  return () => rmSync(shared, { recursive: true, force: true });
}
