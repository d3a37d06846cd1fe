import { type Browser, chromium } from "playwright-core";

/**
 * Starts the browser, with nothing that reaches for the network by itself; on `port` of this machine others
 * may drive it too.
 */
export function launch(executablePath: string, port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}
