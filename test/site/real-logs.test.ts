import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { elements, letters, page, text } from "../markdown/page";
import { decoded, textLines, withoutFrontMatter } from "../markdown/text-lines";
import { type BuiltSite, buildSite } from "../support/build-site";
import { launch } from "../support/launch";
import { pagesOf, readPage } from "../support/public-files";
import { type ServedSite, serve } from "../support/serve";

// The real notes of the person this is for: not part of the project, so only where they lie beside it.
const corpus = "../shared/real-logs/corpus/dae-hwa";
const firstNote = "til/2021-01-29--til-20210128";
const isThere = existsSync(corpus);
const why = isThere ? "" : ` (skipped: ${corpus} is not there)`;

describe.skipIf(!isThere)(`all logs of one author${why}`, () => {
  let site: BuiltSite;
  let logs: string[];
  let pages: Map<string, string>;

  beforeAll(async () => {
    // Six of the 160 are drafts; all are looked at here, as before publishing.
    site = await buildSite(corpus, { TIL_DRAFTS: "true", SITE_URL: "https://example.org" });
    expect(site.code, site.output).toBe(0);
    logs = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
    const urls = pagesOf(site.publicDir).filter((url) => url.startsWith("/dae-hwa/"));
    pages = new Map(urls.map((url) => [url, readPage(site.publicDir, url)]));
  });
  afterAll(() => site?.remove());

  test("every file has its page below /dae-hwa/", () => {
    expect(logs).toHaveLength(160);
    expect(pages.size).toBe(160);
  });

  test("no letter of any log is missing from its page", () => {
    const shown = [...pages.values()].map((html) => letters(decoded(text(page(html).main))));
    const missing: string[] = [];
    for (const path of logs) {
      const lines = textLines(withoutFrontMatter(readFileSync(join(corpus, path), "utf8")));
      if (!shown.some((seen) => lines.every((line) => seen.includes(line)))) missing.push(path);
    }
    expect(missing).toEqual([]);
  });

  test("every image that lies beside a log is on its page, and its files are there", () => {
    const images = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".png"),
    );
    const sources = [...pages.values()].flatMap((html) =>
      elements(page(html).main)
        .filter(({ tagName }) => tagName === "img")
        .map(({ attrs }) => attrs.find(({ name }) => name === "src")?.value ?? ""),
    );
    const shown = sources.filter((src) => src.startsWith("/static/")).map(decodeURIComponent);
    for (const src of shown) expect(existsSync(join(site.publicDir, src)), src).toBe(true);
    const names = new Set(shown.map((src) => basename(src).normalize("NFC")));
    const referred = images.filter((path) => refersTo(dirname(path), basename(path)));
    expect(referred.length).toBeGreaterThan(0);
    const missing = referred.filter((path) => !names.has(basename(path).normalize("NFC")));
    expect(missing).toEqual([]);
  });

  function refersTo(folder: string, name: string): boolean {
    const source = readFileSync(join(corpus, folder, "index.md"), "utf8");
    return source.normalize("NFC").includes(name.normalize("NFC"));
  }
});

// Four people who never met, each in a folder, and nothing that says who they are.
const team = "../shared/real-logs/corpus";

describe.skipIf(!isThere)(`all logs of four authors at once${why}`, () => {
  let site: BuiltSite;
  let logs: string[];

  beforeAll(async () => {
    site = await buildSite(team, { TIL_DRAFTS: "true", SITE_URL: "https://example.org" });
    logs = readdirSync(team, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
  });
  afterAll(() => site?.remove());

  test("build, and whose they are is told as a guess", () => {
    expect(site.code, site.output.slice(-5_000)).toBe(0);
    expect(site.output).toMatch(
      /authors\.yaml:1:1 authors-guessed .* dae-hwa, hyeonhki, saseungmin, wasuken/,
    );
  });

  test("every file has its page below its author, and no letter is missing", () => {
    const missing: string[] = [];
    for (const author of readdirSync(team)) {
      const urls = pagesOf(site.publicDir).filter((url) => url.startsWith(`/${author}/`));
      const own = logs.filter((path) => path.startsWith(`${author}/`));
      // A file that holds several days has a page for each.
      expect(urls.length).toBeGreaterThanOrEqual(own.length);
      const shown = urls.map((url) =>
        letters(decoded(text(page(readPage(site.publicDir, url)).main))),
      );
      const all = shown.join("");
      for (const path of own) {
        const lines = textLines(withoutFrontMatter(readFileSync(join(team, path), "utf8")));
        const isOnOne = shown.some((seen) => lines.every((line) => seen.includes(line)));
        if (!isOnOne && !lines.every((line) => all.includes(line))) missing.push(path);
      }
    }
    expect(logs).toHaveLength(872);
    expect(missing).toEqual([]);
  });
});

describe.skipIf(!isThere || !inject("browser"))(`the note that started it all${why}`, () => {
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    const content = join(mkdtempSync(join(tmpdir(), "naeil-note-")), "dae-hwa");
    cpSync(join(corpus, firstNote), join(content, basename(firstNote)), { recursive: true });
    site = await buildSite(content, { SITE_URL: "https://example.org" });
    expect(site.code, site.output).toBe(0);
    served = await serve(site.publicDir);
    browser = await launch(inject("browser") ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  test("stands at its day with all that it holds", async () => {
    const view = await browser.newPage();
    await view.goto(`${served.url}/dae-hwa/2021/01/28/`);
    const log = view.locator("article.log");
    expect(await log.locator("h1").textContent()).toBe("TIL-20210128");
    expect(await log.locator("time").first().getAttribute("datetime")).toBe("2021-01-28");
    expect(await log.locator(".tags:not(.mentioned)").textContent()).toBe("til");
    expect(await log.locator("blockquote a[href^='https://']").count()).toBe(1);
    expect(await log.locator(".text img[src^='https://']").count()).toBe(1);
    expect(await log.locator("[data-kind=reflection] li").count()).toBe(1);
    expect(await log.locator("[data-kind=plan] li").count()).toBe(3);
    await view.close();
  });

  test("its three plans stand on the index", async () => {
    const view = await browser.newPage();
    await view.goto(`${served.url}/`);
    const plans = await view.locator(".plan .task").allTextContents();
    expect(plans).toHaveLength(3);
    const source = letters(readFileSync(join(corpus, firstNote, "index.md"), "utf8"));
    for (const plan of plans) expect(source).toContain(letters(plan));
    await view.close();
  });
});
