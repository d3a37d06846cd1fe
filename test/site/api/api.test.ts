import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { siteSettingsSchema } from "../../../src/content/site-settings";
import type { Journal } from "../../../src/journal/journal";
import { entriesByTag } from "../../../src/journal/tags";
import { buildThreads } from "../../../src/journal/threads";
import { publishApi } from "../../../src/site/api/publish-api";
import { withoutDrafts } from "../../../src/site/publishing/published-site";
import { journalOf, readJournal } from "../../journal/sample-journal";
import { memoryFiles } from "../../support/memory-files";

const settings = siteSettingsSchema.parse({ url: "https://a.kr/b" });

async function apiOf(journal: Journal): Promise<Map<string, string>> {
  const { files, made } = memoryFiles();
  for (const { entry } of journal.entries)
    Object.assign(entry, { internal: { contentDigest: "" } });
  const site = { settings, journal, threads: buildThreads(journal), tags: entriesByTag(journal) };
  await publishApi(withoutDrafts(site), "1", files);
  return made;
}

describe("the data of the sample logs", () => {
  let api: Map<string, string>;
  const read = (url: string) => JSON.parse(api.get(url) ?? "null");
  beforeAll(async () => {
    api = await apiOf(readJournal("content"));
  });

  test("is as the schemas say that it names, and nothing more", () => {
    const ajv = addFormats.default(new Ajv2020());
    const schemas = [...api.keys()].filter((url) => url.endsWith(".schema.json"));
    expect(schemas).toHaveLength(4);
    for (const url of schemas) ajv.addSchema(read(url));
    for (const url of api.keys()) {
      if (schemas.includes(url)) continue;
      const data = read(url);
      expect(ajv.validate(data.$schema, data), `${url}: ${ajv.errorsText()}`).toBe(true);
    }
  });

  test("tells a log by its address", () => {
    const log = read("/minseo/2025/11/04/index.json");
    expect(log).toMatchObject({
      $schema: "https://a.kr/b/api/log.schema.json",
      version: 1,
      url: "https://a.kr/b/minseo/2025/11/04/",
      date: "2025-11-04",
      author: { id: "minseo", url: "https://a.kr/b/authors/minseo/" },
      markdown: "https://a.kr/b/minseo/2025/11/04.md",
    });
    expect(log.sections.at(-1).markdown).toMatch(/^## 내일 할 일\n/);
    expect(log.tasks[0].outcome).toEqual({
      state: "carried",
      checked: expect.any(Boolean),
      toldIn: expect.stringContaining("https://a.kr/b/minseo/2025/11/"),
    });
  });

  test("lists every log, task and tag", () => {
    const { entries } = read("/api/entries.json");
    expect(entries.every(({ data }: { data: string }) => api.has(decodeURI(data).slice(14)))).toBe(
      true,
    );
    expect(read("/api/tasks.json").tasks.length).toBeGreaterThan(50);
    const docker = read("/api/tags.json").tags.find(({ name }: { name: string }) =>
      /docker|도커/i.test(name),
    );
    expect(docker.url).toBe("https://a.kr/b/tags/docker/");
  });
});

test("drafts are in none of it", async () => {
  const task = { text: "숨은 일", status: "open" as const, line: 1 };
  const api = await apiOf(
    journalOf([
      { author: "a", entry: { title: "보이는 글" } },
      {
        author: "a",
        entry: {
          file: "2.md",
          date: "2025-10-14",
          draft: true,
          title: "숨은 글",
          tags: ["숨은 태그"],
          tasks: [task],
        },
      },
    ]),
  );
  expect([...api.values()].join("")).not.toMatch(/숨은|2025.10.14/);
});
