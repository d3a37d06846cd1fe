import { textWidth } from "../../log/text-width";
import { bytesText, rowsText, shareText, timeText } from "./figures";
import type { ProgressState, TableProgress } from "./progress-state";

const longestBar = 30;
const shortestBar = 8;

/**
 * The progress of a run as lines for a terminal that many columns wide: one for each table that is under
 * way, the last with the speed of the whole. What has no room is left out, the least needed first.
 */
export function drawProgress(state: ProgressState, width: number, color = false): string {
  const shown = tablesUnderWay(state);
  const lines = shown.map((table, index) => {
    const speed = index === shown.length - 1 ? speedOf(state) : noSpeed;
    // A terminal that is written to its last column goes to the next line.
    return drawTable(table, speed, width - 1, color);
  });
  return lines.join("\n");
}

/** The same as a plain line, for where nobody sees a bar move: the tables under way, and the speed of the whole. */
export function tellProgress(state: ProgressState): string {
  const { rows, bytes, left } = speedOf(state);
  const tables = tablesUnderWay(state).map(({ name, rows, of }) => {
    if (of === null) return `${name}: ${rowsText(rows)}`;
    const share = shareText(of === 0 ? 1 : rows / of);
    return `${name}: ${rows.toLocaleString("en")} of ${rowsText(of)} (${share})`;
  });
  return [...tables, rows, bytes, left].filter(Boolean).join(", ");
}

/** A text cut to so many columns of a terminal. */
export function cutToWidth(text: string, width: number): string {
  let room = width;
  let cut = "";
  for (const char of text) {
    room -= textWidth(char);
    if (room < 0) break;
    cut += char;
  }
  return cut;
}

/** The tables that have some rows but not all; at the very beginning the first. */
function tablesUnderWay({ tables }: ProgressState): readonly TableProgress[] {
  const unfilled = tables.filter(({ rows, of }) => rows !== of);
  const begun = unfilled.filter(({ rows }) => rows > 0);
  return begun.length > 0 ? begun : unfilled.slice(0, 1);
}

interface Speed {
  rows: string;
  bytes: string;
  left: string;
}

const noSpeed: Speed = { rows: "", bytes: "", left: "" };

function speedOf({ rowsPerSecond, bytesPerSecond, secondsLeft }: ProgressState): Speed {
  if (rowsPerSecond === 0) return noSpeed;
  return {
    rows: `${rowsText(Number(rowsPerSecond.toPrecision(3)))}/s`,
    bytes: `${bytesText(bytesPerSecond)}/s`,
    left: secondsLeft === null ? "" : `${timeText(secondsLeft)} left`,
  };
}

function drawTable(table: TableProgress, speed: Speed, width: number, color: boolean): string {
  const { name, rows, of } = table;
  if (of === null) {
    const count = rowsText(rows);
    const lines = [
      [name, count, speed.rows, speed.bytes],
      [name, count, speed.rows],
    ];
    return firstThatFits([...lines, [name, count], [count]], width);
  }
  const share = of === 0 ? 1 : rows / of;
  const count = `${rows.toLocaleString("en")} of ${rowsText(of)}`;
  const after = [
    [count, speed.rows, speed.bytes, speed.left],
    [count, speed.rows, speed.left],
    [count, speed.left],
    [speed.left],
  ].map((parts) => joined([shareText(share).padStart(5), ...parts]));
  const rooms = after.map((text) => width - textWidth(joined([name, text])) - 4);
  const best = rooms.findIndex((room) => room >= shortestBar);
  if (best === -1) {
    const bare = [shareText(share), speed.left];
    return firstThatFits(
      [[name, ...bare], [name, shareText(share)], bare, bare.slice(0, 1)],
      width,
    );
  }
  const bar = drawBar(share, Math.min(rooms[best] ?? 0, longestBar), color);
  return joined([name, bar, after[best] ?? ""]);
}

/** In ASCII: block characters are two columns wide on some Korean terminals and one on others. */
function drawBar(share: number, width: number, color: boolean): string {
  const filled = Math.floor(Math.min(share, 1) * width);
  const [full, rest] = ["#".repeat(filled), ".".repeat(width - filled)];
  return color ? `[\u001b[36m${full}\u001b[39;2m${rest}\u001b[22m]` : `[${full}${rest}]`;
}

function firstThatFits(lines: readonly string[][], width: number): string {
  const texts = lines.map(joined);
  return texts.find((text) => textWidth(text) <= width) ?? cutToWidth(texts.at(-1) ?? "", width);
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join("  ");
}
