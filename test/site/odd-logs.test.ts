import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { logImageUrl } from "../../src/urls";
import { axeFindings } from "../support/axe";
import { type BuiltSite, buildSite } from "../support/build-site";
import { launch } from "../support/launch";
import { filesBelow, pagesOf, readPage } from "../support/public-files";
import { type ServedSite, serve } from "../support/serve";
import { xmlValidator } from "../support/xml-validator";
import { odd, oddLogs, oddTags, openHtml } from "./odd-logs";

const executable = inject("browser");
const logOf = {
  arabic: "/sara/2025/10/04/",
  headings: "/jiho/2025/10/07/",
  tags: "/jiho/2025/10/08/",
};
let site: BuiltSite;
let files: Set<string>;

beforeAll(async () => {
  site = await buildSite(oddLogs(), { TIL_TODAY: "2025-10-20" });
  expect(site.code, site.output).toBe(0);
  files = new Set(filesBelow(site.publicDir));
});

afterAll(() => site?.remove());

const read = (path: string) => readFileSync(join(site.publicDir, path), "utf8");

test("tags that differ by a sign have addresses of their own, each with its page and feeds", () => {
  for (const [tag, address] of Object.entries(oddTags)) {
    const name = tag.replace(/^#/, "");
    expect(read(`tags/${address}/index.html`), tag).toContain(`#${name} `);
    expect(read(`tags/${address}/rss.xml`), tag).toContain("C의 친척들");
  }
  expect(new Set(Object.values(oddTags)).size).toBe(Object.keys(oddTags).length);
});

test("logs of people called by emoji have addresses, and their author a page", () => {
  for (const page of ["🐣/2025/10/06/index.html", "authors/🐣/index.html", "tags/🐣/index.html"]) {
    expect(files, page).toContain(page);
  }
  expect(read("authors/🐣/index.html")).toContain("<h1>🐣👩‍💻</h1>");
});

test("every log has its picture", async () => {
  const logs = pagesOf(site.publicDir).filter((url) => /\/2025\/10\/\d\d\//.test(url));
  expect(logs).toHaveLength(17);
  for (const url of logs) {
    const picture = await sharp(join(site.publicDir, logImageUrl(url))).metadata();
    expect(picture, url).toMatchObject({ format: "png", width: 1200, height: 630 });
  }
});

test("all feeds and all data are valid", () => {
  const validators = new Map([
    ["rss.xml", xmlValidator("rss")],
    ["atom.xml", xmlValidator("atom")],
  ]);
  let feeds = 0;
  for (const path of files) {
    const validate = validators.get(path.split("/").at(-1) ?? "");
    if (validate) feeds++;
    expect(() => validate?.(read(path)), path).not.toThrow();
    if (/\.(json|webmanifest)$/.test(path)) {
      expect(() => JSON.parse(read(path)), path).not.toThrow();
    }
  }
  expect(feeds).toBeGreaterThan(1000);
  const feed = read("rss.xml");
  for (const words of Object.values(odd))
    expect(feed.includes(`<title>${words}</title>`), words).toBe(true);
});

test("an avatar that is not there, or is no image, is told and left out", () => {
  expect(site.output).toContain(
    "missing-image found no file 없는 그림.png for the avatar of minseo",
  );
  expect(site.output).toContain(
    "broken-image found 그림이 아님.png, the avatar of jiho, which is no image",
  );
  for (const author of ["minseo", "jiho"]) {
    expect(read(`authors/${author}/index.html`)).not.toContain("<img");
  }
});

test("logs that link each other name each other", () => {
  for (const [url, other] of [
    ["/jiho/2025/10/10/", "/jiho/2025/10/11/"],
    ["/jiho/2025/10/11/", "/jiho/2025/10/10/"],
  ] as const) {
    const [text = "", after = ""] = readPage(site.publicDir, url).split("이 기록을 가리키는 기록");
    expect(text.split(`href="/odd${other}"`).length, url).toBeGreaterThan(2);
    expect(after, url).toContain(`href="/odd${other}"`);
  }
});

describe.skipIf(!executable)("on a phone", () => {
  let served: ServedSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    served = await serve(site.publicDir, "/odd");
    browser = await launch(executable ?? "");
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.route("https://**", (route) => route.fulfill({ status: 404 }));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (url: string) => page.goto(served.url + encodeURI(url));

  test("every page is whole: as wide as the screen, header, text and footer in their places", async () => {
    const shape = `[document.documentElement.scrollWidth, ...[...document.querySelectorAll(
      ".site-header, main, .site-footer")].map((one) => one.tagName + " in " + one.parentElement.id)]`;
    const around = ["HEADER", "MAIN", "FOOTER"].map((name) => `${name} in gatsby-focus-wrapper`);
    const pages = pagesOf(site.publicDir).filter((url) => !/\/tags\/꼬리표\d\d/.test(url));
    for (const url of pages) {
      await open(url);
      expect(await page.evaluate(shape), url).toEqual([390, ...around]);
    }
    expect(pages.length).toBeGreaterThan(50);
  });

  test.each(Object.keys(openHtml))("what %s leaves open ends with its text", async (day) => {
    await open(`/emma/${day.replaceAll("-", "/")}/`);
    const plan = page.locator(".text > [data-kind=plan]");
    expect(await plan.count()).toBe(1);
    expect(await page.locator("main > article > .source").count()).toBe(1);
    expect(await page.locator(".text").textContent()).toContain("뒤의 글");
  });

  test("words run as their letters do, code does not", async () => {
    await open(logOf.arabic);
    const directionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).direction);
    expect(await directionOf("h1")).toBe("rtl");
    expect(await directionOf(".text")).toBe("rtl");
    expect(await directionOf(".text pre")).toBe("ltr");
    expect(await directionOf(".site-footer")).toBe("ltr");
    await open("/tasks/");
    expect(await directionOf(`.task:text-is("${odd.hebrew}")`)).toBe("rtl");
    expect(await directionOf(`.task:text-is("${odd.hangulWord}")`)).toBe("ltr");
  });

  test("200 headings are folded, and scroll in their own place when unfolded", async () => {
    await open(logOf.headings);
    const links = page.locator(".contents a");
    expect(await links.first().isVisible()).toBe(false);
    await page.locator(".contents summary").click();
    expect((await page.locator(".contents").boundingBox())?.height).toBeLessThan(844);
    await links.nth(199).click();
    const target = decodeURIComponent(new URL(page.url()).hash).slice(1);
    expect(await page.locator(`[id="${target}"]`).textContent()).toBe("제목 200");
  });

  test("500 tags scroll in their own place; a list of logs shows some", async () => {
    await open(logOf.tags);
    expect(await page.locator(".log .tags a").count()).toBe(500);
    expect((await page.locator(".log .tags").boundingBox())?.height).toBeLessThan(844 / 2 + 1);
    await open("/archive/2025/10/");
    const item = page.locator(".entries > li", { hasText: "태그 500개" });
    expect(await item.locator(".tags li").count()).toBe(13);
    expect(await item.locator(".tags li").last().textContent()).toBe("외 488개");
  });

  test.each([
    ...Object.values(logOf),
    "/emma/2025/10/15/",
    "/emma/2025/10/18/",
    "/authors/emma/",
    "/authors/sara/",
    "/",
  ])("axe finds nothing on %s", async (url) => {
    await open(url);
    for (const fold of await page.locator("main details:not([open]) > summary").all())
      await fold.click();
    expect(await axeFindings(page)).toEqual([]);
  });

  test("a diagram is drawn, by a script that no other page has", async () => {
    await open("/emma/2025/10/18/");
    await page.locator(".diagram svg").waitFor();
    const others = pagesOf(site.publicDir).filter((url) => url !== "/emma/2025/10/18/");
    expect(others.filter((url) => readPage(site.publicDir, url).includes("mermaid.esm"))).toEqual(
      [],
    );
  });
});
