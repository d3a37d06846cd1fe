import { expect, test } from "vitest";
import { readLog } from "../../src/log/read-log";
import { benchToday, generateLogs, lastDay, newestLog } from "./generate-logs";

const logs = generateLogs(600, 6);

test("the same arguments give the same logs", () => {
  expect(generateLogs(600, 6)).toEqual(logs);
  expect(new Set(logs.map(({ text }) => text)).size).toBe(logs.length);
});

test("every log is read without a message, at the day of its path", () => {
  for (const { path, text } of logs) {
    const { entries, messages } = readLog(text, path);
    expect(messages, path).toEqual([]);
    expect(
      entries.map(({ date }) => date),
      path,
    ).toEqual([path.slice(-13, -3)]);
  }
});

test("logs are as long as real ones, end before today, and are spread over the authors", () => {
  const bytes = logs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  expect(bytes / logs.length).toBeGreaterThan(1600);
  expect(bytes / logs.length).toBeLessThan(2000);
  expect(logs.every(({ path }) => path.slice(-13, -3) < benchToday)).toBe(true);
  expect(logs.filter(({ path }) => path.endsWith(`${lastDay()}.md`))).toHaveLength(6);
  expect(logs.some(({ path }) => path === newestLog())).toBe(true);
});

test("outside code nothing keeps a log from being compiled as MDX", () => {
  for (const { path, text } of logs) {
    const outside = text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");
    expect(outside.match(/[<{]/), path).toBeNull();
  }
});
