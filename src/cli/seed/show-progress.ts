import type { WriteStream } from "node:tty";
import type { OnProgress } from "../../seed/progress";
import type { Totals } from "../../seed/run-seed";
import { drawProgress, tellProgress } from "./draw-progress";
import { rowsText } from "./figures";
import { addProgress, startRecord, stateAt, type TableProgress } from "./progress-state";

/** How progress is told: a bar on a terminal, plain lines, lines of JSON, or not at all. */
export type ProgressStyle = "bar" | "plain" | "json" | "none";

/** Tells on stderr how far a run is. */
export interface Shown {
  onProgress: OnProgress;
  /** Writes a line that stays, above the bar where there is one. */
  say(line: string): void;
  /** Takes the bar away; progress is told no more. */
  end(): void;
  /** The last line: what a run came to, as a sentence or as JSON. */
  total(totals: Totals, sentence: string): void;
}

const stderr = process.stderr as WriteStream;
/** Milliseconds between two looks: a bar that is redrawn more often only costs. */
const every: Record<ProgressStyle, number> = { bar: 100, plain: 5000, json: 1000, none: 0 };

/** How progress is told where nobody said it: a bar where someone can see it move. */
export function progressStyle(given: ProgressStyle | undefined, quiet: boolean): ProgressStyle {
  if (quiet) return "none";
  return given ?? (stderr.isTTY && process.env.TERM !== "dumb" ? "bar" : "plain");
}

/** Starts to tell how far a run is that fills these tables. */
export function showProgress(style: ProgressStyle, tables: readonly TableProgress[]): Shown {
  let record = startRecord(tables);
  let drawn = 0;
  const start = performance.now();
  const now = () => (performance.now() - start) / 1000;
  const filled = new Set<string>();

  const erase = () => {
    if (drawn > 0) stderr.write(`\r${drawn > 1 ? `\u001b[${drawn - 1}A` : ""}\u001b[J`);
    drawn = 0;
  };
  const look = () => {
    const state = stateAt(record, now());
    if (style === "bar") {
      const lines = drawProgress(state, stderr.columns || 80, hasColor());
      erase();
      if (lines === "") return;
      stderr.write(lines);
      drawn = lines.split("\n").length;
    } else if (style === "plain") {
      const line = tellProgress(state);
      if (line !== "") say(line);
    } else stderr.write(`${JSON.stringify({ seconds: now(), bytes: record.bytes, ...state })}\n`);
  };
  const say = (line: string) => {
    erase();
    stderr.write(`${line}\n`);
  };
  const timer = style === "none" ? undefined : setInterval(look, every[style]).unref();

  return {
    say,
    end: () => {
      clearInterval(timer);
      erase();
    },
    total: (totals, sentence) => {
      const rowsPerSecond = Math.round((1000 * totals.rows) / Math.max(totals.milliseconds, 1));
      say(style === "json" ? JSON.stringify({ ...totals, rowsPerSecond }) : sentence);
    },
    onProgress: (progress) => {
      record = addProgress(record, progress, now());
      const { table, rows, of } = progress;
      if (tables.length < 2 || rows !== of || filled.has(table)) return;
      filled.add(table);
      if (style === "bar" || style === "plain") say(`${table}: ${rowsText(rows)}`);
    },
  };
}

function hasColor(): boolean {
  return !process.env.NO_COLOR;
}
