/** A number of rows in words: `1 row`, `1,000,000 rows`. */
export function rowsText(rows: number): string {
  return `${Math.round(rows).toLocaleString("en")} ${rows === 1 ? "row" : "rows"}`;
}

/** A number of bytes: `512 B`, `64 KB`, `18.2 MB`. A KB is 1,000 bytes. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} B`;
  for (const [unit, size] of units) {
    const number = bytes / size;
    // What rounds to 1,000 of a unit is 1 of the next.
    if (number < 999.5 || unit === "TB") return `${number.toFixed(number < 99.95 ? 1 : 0)} ${unit}`;
  }
  return "";
}

const units = [
  ["KB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["TB", 1e12],
] as const;

/** A share of the whole: `61 %`. `100 %` is said of the whole alone. */
export function shareText(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

/** A span of time: `8 s`, `1 min 05 s`, `2 h 10 min`, `3 days`. */
export function timeText(seconds: number): string {
  const whole = Math.max(Math.ceil(seconds), 0);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${two(minutes % 60)} min` : `${Math.floor(hours / 24)} days`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
