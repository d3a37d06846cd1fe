import { expect, test } from "vitest";
import { readLog } from "../../../src/log/read-log";
import { logReader } from "../../../src/site/log-reader";

test("a process reads what is read here, in its order, with the team's own terms", async () => {
  const options = { terms: [{ name: "우리말", aliases: ["our-thing"] }] };
  const logs = Array.from({ length: 700 }, (_, n) => ({
    path: `minseo/2025-10-${String((n % 28) + 1).padStart(2, "0")}-${n}.md`,
    text: `# ${n}번째\n\nour-thing\n\n## 내일 할 일\n\n- [ ] 할 일 ${n}\n`,
  }));
  const reader = logReader(options);
  const read = await Promise.all(
    logs.map(({ path, text }) => reader.read({ path, bytes: Buffer.from(text) })),
  );
  await reader.end();
  expect(read).toEqual(logs.map(({ path, text }) => readLog(text, path, options)));
  expect(read.every(({ entries }) => entries[0]?.mentioned.includes("우리말"))).toBe(true);
});

test("what a process throws, who asked it is told", async () => {
  const options = { terms: null as never };
  const reader = logReader(options);
  const read = Array.from({ length: 320 }, (_, n) => {
    const reading = () => reader.read({ path: `minseo/${n}.md`, bytes: Buffer.from("# docker\n") });
    return new Promise((done) => done(reading())).then(String, String);
  });
  expect((await Promise.all(read)).filter((said) => !said.startsWith("TypeError"))).toEqual([]);
  await reader.end();
});
