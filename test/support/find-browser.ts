import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where Chromium and Chrome are found on the systems that people have. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a browser to test with: `CHROMIUM_PATH`, one that is on the machine, else one that is
 * fetched now: Debian's package where this is root on Debian, Playwright's own download elsewhere.
 * Undefined where none can be had.
 */
export function findBrowser(): string | undefined {
  return installed() ?? (fetchBrowser() ? installed() : undefined);
}

function installed(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...places, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

function fetchBrowser(): boolean {
  const steps: [string, string[]][] =
    process.getuid?.() === 0 && existsSync("/etc/debian_version")
      ? [
          ["apt-get", ["update", "-qq"]],
          ["apt-get", ["install", "-y", "-qq", "chromium"]],
        ]
      : [[process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]]];
  try {
    for (const [command, args] of steps) execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
