import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../support/launch";
import { pagesOf, readPage } from "../support/public-files";
import { samplePrefix, sampleSite } from "../support/sample-site";
import { type ServedSite, serve } from "../support/serve";

// The sample content as visitors see it, below the path prefix of its address.
const executable = inject("browser");
let publicDir: string;
let served: ServedSite;

beforeAll(async () => {
  publicDir = await sampleSite();
  served = await serve(publicDir, samplePrefix);
});

afterAll(() => served?.close());

test("every link and every file that a page names is there", async () => {
  const seen = new Map<string, string>();
  for (const url of pagesOf(publicDir)) {
    const html = readPage(publicDir, url);
    for (const [, name, value = ""] of html.matchAll(/ (href|src|srcset|poster)="([^"]*)"/gi)) {
      const parts = name?.toLowerCase() === "srcset" ? value.split(",") : [value];
      for (const part of parts) {
        const address = part.trim().split(" ")[0]?.replaceAll("&amp;", "&") ?? "";
        const target = new URL(address, `${served.url}${encodeURI(url)}`);
        if (target.origin === new URL(served.url).origin) seen.set(target.pathname, url);
      }
    }
  }
  const missing: string[] = [];
  for (const [path, from] of seen) {
    const { status } = await fetch(new URL(path, served.url));
    if (status !== 200) missing.push(`${path} on ${from}: ${status}`);
  }
  expect(missing).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});

test("a log leads to its Markdown, and to where it can be edited", () => {
  const html = readPage(publicDir, "/minseo/2025/10/22/");
  expect(html).toContain(`href="${samplePrefix}/minseo/2025/10/22.md"`);
  expect(html).toMatch(
    /href="https:\/\/github\.com\/example\/naeil\/edit\/main\/content\/minseo\/[^"]*\.md"/,
  );
});

test("a feed holds an MDX log whole, as its page shows it", () => {
  const feed = readFileSync(join(publicDir, "authors/emma/rss.xml"), "utf8");
  const [, item = ""] = /<title>How long is(.*?)<\/item>/s.exec(feed) ?? [];
  expect(item).toContain("<content:encoded>");
  expect(item).toContain('data-kind="reflection"');
});

test("a tag's page leads to what each author wrote with it", () => {
  const html = readPage(publicDir, "/tags/ci/");
  for (const author of ["jiho", "emma"]) {
    const feed = `href="${samplePrefix}/authors/${author}/tags/ci/rss.xml"`;
    expect(html.includes(feed), author).toBe(
      existsSync(join(publicDir, "authors", author, "tags/ci/rss.xml")),
    );
  }
  expect(html).toContain("/authors/jiho/tags/ci/rss.xml");
});

describe.skipIf(!executable)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable ?? "");
  });
  afterAll(() => browser?.close());

  async function open(url: string, options: Parameters<Browser["newPage"]>[0] = {}) {
    const page = await browser.newPage(options);
    const problems: string[] = [];
    const scripts: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.goto(`${served.url}${encodeURI(url)}`, { waitUntil: "networkidle" });
    return { page, problems, scripts };
  }

  const kinds = ["/", "/page/2/", "/tags/", "/tags/docker/", "/authors/jiho/", "/archive/"];
  const more = [
    "/archive/2025/10/",
    "/tasks/",
    "/tasks/jiho/",
    "/weeks/",
    "/weeks/2025-w43/",
    "/map/",
    "/minseo/2025/10/22/",
    "/emma/2025/11/05/",
    "/404.html",
  ];

  test.each([...kinds, ...more])("%s fits a phone and a desk, without a problem", async (url) => {
    for (const width of [390, 1280]) {
      const { page, problems } = await open(url, { viewport: { width, height: 800 } });
      expect(problems).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await page.locator("h1").count()).toBe(1);
      await page.close();
    }
  });

  test("a log works with script off, and loads no script with it on", async () => {
    const off = await open("/jiho/2025/10/24/", { javaScriptEnabled: false });
    await off.page.getByRole("link", { name: "태그" }).click();
    expect(off.page.url()).toBe(`${served.url}/tags/`);
    const on = await open("/jiho/2025/10/24/");
    expect([...off.scripts, ...on.scripts]).toEqual([]);
    await off.page.close();
    await on.page.close();
  });

  test("images of Korean names with spaces show, by Markdown and by HTML", async () => {
    const { page } = await open("/jiho/2025/10/24/");
    const widths = await imageWidths(page);
    expect(widths.length).toBeGreaterThanOrEqual(2);
    for (const width of widths) expect(width).toBeGreaterThan(100);
    await page.close();
  });

  test("an MDX log hydrates: its component works", async () => {
    const { page, problems, scripts } = await open("/emma/2025/11/05/");
    expect(scripts.length).toBeGreaterThan(0);
    const log = page.locator(".text");
    const before = await log.textContent();
    await log.getByRole("button").first().click();
    await expect.poll(() => log.textContent(), { timeout: 5000 }).not.toBe(before);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("an MDX log has sections, headings and colours like every other", async () => {
    const { page } = await open("/emma/2025/11/05/");
    expect(await page.locator("[data-kind=reflection] h2").textContent()).toBe("What went badly");
    expect(await page.locator("[data-kind=plan] li").count()).toBe(2);
    expect(await page.locator("#small-print + .anchor").count()).toBe(1);
    const contents = page.getByRole("navigation", { name: "차례" }).getByRole("link");
    const led = await contents.evaluateAll((links) =>
      links.map((link) => document.querySelector((link as HTMLAnchorElement).hash)?.textContent),
    );
    expect(led).toEqual(await contents.allTextContents());
    expect(led.length).toBeGreaterThan(2);
    expect(await page.locator("pre.code .token.keyword").count()).toBeGreaterThan(0);
    await page.close();
  });

  test("the index is a morning board: the newest plans, and what was carried how often", async () => {
    const { page } = await open("/");
    const card = page.locator(".plan", { hasText: "박지호" });
    const carried = card.locator("h4 + .tasks li");
    expect(await carried.locator(".task").allTextContents()).toEqual(["모니터링 붙이기"]);
    expect(await carried.locator(".carried").textContent()).toBe("↻ 3번");
    expect(await carried.locator(".age").textContent()).toBe("9일째");
    expect(await carried.getByRole("link").first().textContent()).toBe("11월 6일부터");
    expect(await page.locator(".plan").count()).toBe(3);
    await page.close();
  });

  test("a log tells what was planned for its day, and what became of its own plan", async () => {
    const { page } = await open("/minseo/2025/10/22/");
    const due = page.getByRole("complementary", { name: "앞서 하려던 일" });
    expect(await due.locator("li").count()).toBe(3);
    const own = page.getByRole("complementary", { name: "이 계획은 어떻게 됐나" });
    const first = own.locator("li").first();
    expect(await first.locator(".task").textContent()).toContain("진행률 표시 붙이기");
    await first.getByRole("link", { name: "끝냄" }).click();
    expect(page.url()).toContain("/minseo/2025/10/23/");
    await page.close();
  });

  test("what is inferred says so, what the author marked does not", async () => {
    const { page } = await open("/tasks/");
    const outcomes = await page
      .locator(".outcome [data-state]")
      .evaluateAll((spans) =>
        spans.map((span) => [
          span.getAttribute("data-state") ?? "",
          String(span.querySelector("small") !== null),
        ]),
      );
    const seen = new Set(outcomes.map((pair) => pair.join(" ")));
    expect([...seen].sort()).toEqual([
      "cancelled false",
      "carried true",
      "done false",
      "done true",
      "forwarded false",
      "let-go true",
      "touched true",
    ]);
    await page.close();
  });

  test("code is copied at a press, which the button tells for a while", async () => {
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    await page.goto(`${served.url}/minseo/2025/10/22/`);
    const button = page.locator(".copy").first();
    await button.click();
    await expect.poll(() => button.textContent()).toBe("복사함");
    const code = await page.locator("pre.code").first().textContent();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(code);
    await expect.poll(() => button.textContent(), { timeout: 4000 }).toBe("복사");
    await context.close();
  });

  test("the colours follow the system", async () => {
    const background = async (colorScheme: "light" | "dark") => {
      const { page } = await open("/", { colorScheme });
      const colour = await page.evaluate(
        "getComputedStyle(document.documentElement).backgroundColor",
      );
      await page.close();
      return colour;
    };
    expect(await background("light")).toBe("rgb(252, 251, 247)");
    expect(await background("dark")).toBe("rgb(20, 23, 29)");
  });
});

/** The natural widths of all images of a page, once each has been scrolled to and loaded. */
async function imageWidths(page: Page): Promise<number[]> {
  const widths: number[] = [];
  for (const image of await page.locator(".text img").all()) {
    await image.scrollIntoViewIfNeeded();
    widths.push(await image.evaluate(loadedWidth));
  }
  return widths;
}

async function loadedWidth(image: HTMLElement | SVGElement): Promise<number> {
  const picture = image as HTMLImageElement;
  await picture.decode();
  return picture.naturalWidth;
}
