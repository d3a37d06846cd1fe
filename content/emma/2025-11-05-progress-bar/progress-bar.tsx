import { useEffect, useState } from "react";

/** Rows done, seconds since the start, and the recent speed in rows/s. */
interface Load {
  done: number;
  seconds: number;
  recent: number;
}

const total = 1_000_000;
const tick = 0.1;
const halfLife = 1;
const start: Load = { done: 0, seconds: 0, recent: 0 };

/** A pretend load of a million rows, with two guesses of the time left. */
export function ProgressBar() {
  const [load, setLoad] = useState(start);
  const [running, setRunning] = useState(false);
  const finished = load.done >= total;

  useEffect(() => {
    if (!running || finished) return;
    const timer = setInterval(() => setLoad(advance), tick * 1000);
    return () => clearInterval(timer);
  }, [running, finished]);

  function press() {
    if (finished) setLoad(start);
    setRunning(finished || !running);
  }

  const average = load.seconds > 0 ? load.done / load.seconds : 0;
  return (
    <div className="progress-demo" style={{ display: "grid", gap: "0.5rem", margin: "1.5rem 0" }}>
      <progress aria-label="Rows loaded" max={total} value={load.done} style={{ width: "100%" }} />
      <div style={{ fontVariantNumeric: "tabular-nums" }}>
        {count(load.done)} of {count(total)} rows in {load.seconds.toFixed(1)} s
      </div>
      <Guess name="Average since the start" speed={average} done={load.done} />
      <Guess name="Recent speed" speed={load.recent} done={load.done} />
      <p role="status" style={{ margin: 0 }}>
        {finished ? "All rows are in." : ""}
      </p>
      <button type="button" onClick={press} style={{ justifySelf: "start" }}>
        {label(load, running)}
      </button>
    </div>
  );
}

function Guess({ name, speed, done }: { name: string; speed: number; done: number }) {
  const left = speed > 0 ? `about ${Math.ceil((total - done) / speed)} s left` : "not known yet";
  return (
    <div style={{ fontVariantNumeric: "tabular-nums" }}>
      {name}: {count(speed)} rows/s, {left}
    </div>
  );
}

function label({ done }: Load, running: boolean): string {
  if (done >= total) return "Load again";
  if (running) return "Pause";
  return done > 0 ? "Go on" : "Load a million rows";
}

/** The load one tick later. What happened one half-life ago weighs half. */
function advance({ done, seconds, recent }: Load): Load {
  const rows = Math.min(speedAt(seconds) * tick, total - done);
  const measured = rows / tick;
  const weight = seconds === 0 ? 1 : 1 - 0.5 ** (tick / halfLife);
  return {
    done: Math.round(done + rows),
    seconds: seconds + tick,
    recent: recent + weight * (measured - recent),
  };
}

/** Rows/s: slow while warming up, a stall from the 5th to the 7th second, fast otherwise. */
function speedAt(seconds: number): number {
  if (seconds < 2) return 20_000;
  if (seconds > 5 && seconds < 7) return 15_000;
  return 100_000;
}

/** With a fixed locale, as the server and the reader's browser must say the same. */
function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
