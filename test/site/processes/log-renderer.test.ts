import { expect, test } from "vitest";
import { readLog } from "../../../src/log/read-log";
import { logRenderer } from "../../../src/site/log-renderer";
import { renderText } from "../../../src/site/render-text";

test("a process renders what is rendered here, in the site's language", async () => {
  const logs = Array.from({ length: 320 }, (_, n) => {
    const text = `# ${n}번째\n\n$x^${n}$ 과 \`a\`[^1]\n\n[^1]: 각주\n\n## 내일 할 일\n\n- [ ] 할 일 ${n}\n`;
    const [entry] = readLog(text, `minseo/2025-10-13-${n}.md`).entries;
    if (!entry) throw new Error("a log has an entry");
    return entry;
  });
  const renderer = logRenderer("en");
  const rendered = await Promise.all(logs.map((log) => renderer.render(log)));
  await renderer.end();
  expect(rendered).toEqual(logs.map((log) => renderText(log, "en")));
  expect(rendered.at(-1)?.html).toContain("<math");
});
