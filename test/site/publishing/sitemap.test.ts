import { expect, test } from "vitest";
import { publishSitemap } from "../../../src/site/publishing/sitemap";
import { journalOf } from "../../journal/sample-journal";
import { memoryFiles } from "../../support/memory-files";
import { xmlValidator } from "../../support/xml-validator";

const journal = journalOf([{ author: "a", entry: { date: "2025-10-13", until: "2025-10-14" } }]);
const pages = ["/tags/도커&/", "/", "/a/2025/10/13/"];

test("the sitemap lists all pages, and when a log was written", async () => {
  const { files, made } = memoryFiles();
  await publishSitemap("https://a.kr/b", pages, journal, files);
  const text = made.get("/sitemap.xml") ?? "";
  expect(() => xmlValidator("sitemap")(text)).not.toThrow();
  expect(text.match(/<url>.*/g)).toEqual([
    "<url><loc>https://a.kr/b/</loc></url>",
    "<url><loc>https://a.kr/b/a/2025/10/13/</loc><lastmod>2025-10-14</lastmod></url>",
    "<url><loc>https://a.kr/b/tags/%EB%8F%84%EC%BB%A4%26/</loc></url>",
  ]);
  expect(made.get("/robots.txt")).toContain("Sitemap: https://a.kr/b/sitemap.xml\n");
});

test("more pages than one file may hold are in several, which an index names", async () => {
  const { files, made } = memoryFiles();
  await publishSitemap("https://a.kr/b", pages, journal, files, 2);
  expect([...made.keys()]).toEqual([
    "/sitemap-1.xml",
    "/sitemap-2.xml",
    "/sitemap.xml",
    "/robots.txt",
  ]);
  expect(() => xmlValidator("sitemap-index")(made.get("/sitemap.xml") ?? "")).not.toThrow();
  for (const part of ["/sitemap-1.xml", "/sitemap-2.xml"]) {
    expect(() => xmlValidator("sitemap")(made.get(part) ?? "")).not.toThrow();
  }
});
