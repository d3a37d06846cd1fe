import { cpus, loadavg } from "node:os";

/** How many processes wanted to run, for each core, over the last minute: above 1, times are too long. */
export function loadPerCore(): string {
  return ((loadavg()[0] ?? 0) / cpus().length).toFixed(1);
}
