import type { Totals } from "../../seed/run-seed";
import { bytesText, rowsText, timeText } from "./figures";

/** The last line of a run: what it wrote, and how fast. */
export function summary({ rows, bytes, present, milliseconds }: Totals, noun = "row"): string {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const things = (count: number) => rowsText(count).replace("row", noun);
  if (rows === 0)
    return present > 0 ? `nothing to do: all is there already, ${things(present)}` : `no ${noun}s`;
  const before = present > 0 ? `, and ${things(present)} that were there already` : "";
  const time = seconds < 10 ? `${seconds.toFixed(1)} s` : timeText(seconds);
  const speed = `${things(Math.round(rows / seconds))}/s, ${bytesText(bytes / seconds)}/s`;
  return `${things(rows)} in ${time}: ${speed}${before}`;
}
