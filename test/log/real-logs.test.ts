import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";

const LOGS = join(__dirname, "../../../shared/real-logs");
const present = existsSync(join(LOGS, "score.mjs"));
if (!present) console.warn(`skipped: the labelled logs are not at ${LOGS}`);

/** Measures the reader against what careful people took from logs of many authors. */
describe.skipIf(!present)("real logs", () => {
  let report = "";

  beforeAll(() => {
    const files = readdirSync(join(LOGS, "files"), { recursive: true, encoding: "utf8" });
    const entries = files
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(LOGS, "files", file))
      .flatMap((file) => readLog(readFileSync(file, "utf8"), file).entries);
    const input = entries.map((entry) => JSON.stringify(entry)).join("\n");
    report = execFileSync("node", [join(LOGS, "score.mjs")], { input, encoding: "utf8" });
  });

  test.each([
    ["date", /date\s+\d+ \/ \d+\s+([\d.]+) %/, 97],
    ["tags", /tags\s+\d+ \/ \d+\s+([\d.]+) %/, 100],
    ["checkbox states", /states\s+\d+ \/ \d+\s+([\d.]+) %/, 100],
    ["sections F1", /section\s+F1 ([\d.]+) %/, 97],
    ["tasks F1", /tasks\s+F1 ([\d.]+) %/, 95],
  ])("%s", (_, figure, least) => {
    const [clear = ""] = report.split("ambiguous:");
    expect(Number(figure.exec(clear)?.[1])).toBeGreaterThanOrEqual(least);
  });
});
