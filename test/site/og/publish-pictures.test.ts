import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishPictures } from "../../../src/site/og/publish-pictures";
import { openPublishedFiles } from "../../../src/site/publishing/published-files";
import { journalOfLogs, type WrittenLog } from "../../journal/sample-journal";
import { folderOf } from "../../support/folder";

test("each log has its own picture; only what says something else is drawn again", async () => {
  const dir = folderOf({});
  const publish = async (...logs: WrittenLog[]) => {
    const files = openPublishedFiles(dir);
    await publishPictures(journalOfLogs(logs), "내일", "1", files);
    await files.finish();
  };
  const place = (day: string) => join(dir, `a/2025/10/${day}/og.png`);
  const days = ["13", "14"].map(
    (day): WrittenLog => ["a", `2025-10-${day}.md`, `# 글 ${day}\n\n본문\n`],
  );
  await publish(...days);
  expect(readFileSync(place("13"))).not.toEqual(readFileSync(place("14")));
  const drawn = statSync(place("13")).mtimeMs;
  await publish(
    ["a", "2025-10-13.md", "# 글 13\n\n본문\n\n## 내일 할 일\n\n- 새 일\n"],
    ["a", "2025-10-14.md", "# 다른 글\n\n본문\n"],
  );
  expect(statSync(place("13")).mtimeMs).toBe(drawn);
  expect(statSync(place("14")).mtimeMs).toBeGreaterThan(drawn);
});
