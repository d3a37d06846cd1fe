import { rmSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { byteWriter } from "../../src/search/bytes";
import { type BuiltSite, buildSite } from "../support/build-site";
import { compressFiles } from "../support/compress";
import { launch } from "../support/launch";
import { type ServedSite, serve } from "../support/serve";
import { bytesOf, openPage, searchContent } from "./search-site";

const executable = inject("browser");

describe.skipIf(!executable)("the search page", () => {
  const content = searchContent();
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    const env = { SITE_URL: "https://example.org/blog", TIL_TODAY: "2025-11-17" };
    site = await buildSite(content, env);
    expect(site.code, site.output).toBe(0);
    compressFiles(join(site.publicDir, "search"), /\.js$/);
    served = await serve(site.publicDir, "/blog");
    browser = await launch(executable ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
    rmSync(content, { recursive: true });
  });

  const open = (query = "", ...rest: [Options?, Prepare?]) =>
    openPage(browser, `${served.url}/search/${query}`, ...rest);
  type Options = Parameters<Browser["newPage"]>[0];
  type Prepare = (page: Page) => Promise<unknown>;

  test("needs ≤ 28 KB and ≤ 15 requests until the first ten hits, ≤ 15 KB for a further query", async () => {
    const { page, fetched, problems } = await open("?q=%EB%8F%84%EC%BB%A4");
    await page.locator("#hits > li").nth(9).waitFor();
    await page.locator("#facets button").first().waitFor();
    const files = await fetched();
    // The tags to narrow by come when the hits are shown.
    const first = files.filter(({ name }) => name !== "tags.bin");
    expect(files.length).toBe(first.length + 1);
    expect(bytesOf(first)).toBeGreaterThan(10 * 1024);
    expect(bytesOf(first)).toBeLessThanOrEqual(28 * 1024);
    expect(first.length).toBeLessThanOrEqual(15);
    let known = files.length;
    let all = 0;
    for (const q of ["오전에 설정", "error messages", "ehzj"]) {
      await page.locator("#q").fill(q);
      const further = (await fetched()).slice(known);
      known += further.length;
      expect(bytesOf(further), q).toBeLessThanOrEqual(15 * 1024);
      all += bytesOf(further);
    }
    expect(all).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("answers as one types, with the words marked and nothing read as HTML", async () => {
    const { page, problems } = await open();
    await page.keyboard.type("꼭두각시", { delay: 30 });
    // The first letter alone finds as many: what is asked in the end stands in the address.
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("꼭두각시");
    await told(page, "기록 3개를 찾았습니다.");
    const marked = async () => new Set(await page.locator("#hits mark").allTextContents());
    await expect.poll(marked).toEqual(new Set(["꼭두각시"]));
    const titles = await page.locator("#hits h2").allTextContents();
    expect(titles).toContain("<img src=x onerror=alert(1)> 회고");
    expect(await page.locator("#hits :is(img, script)").count()).toBe(0);
    expect(await page.locator("#hits time").first().textContent()).toMatch(/2019년 3월 \d일 \(.\)/);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("a syllable being composed finds, but its keys lead nowhere", async () => {
    const { page } = await open();
    const keys = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keys.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const press = (key: string) =>
      keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
    await keys.send("Input.insertText", { text: "꼭두" });
    await compose("ㄱ");
    await compose("각");
    await told(page, "기록 3개를 찾았습니다.");
    const length = await page.evaluate("history.length");
    for (const key of ["Enter", "ArrowDown"]) await press(key);
    expect(await focused(page)).toBe("q");
    expect(await page.locator("#q").inputValue()).toBe("꼭두각");
    expect(await page.evaluate("history.length")).toBe(length);
    await keys.send("Input.insertText", { text: "각" });
    expect(await page.locator("#q").inputValue()).toBe("꼭두각");
    await page.close();
  });

  test("the address holds the state: Back and Forward lead through it", async () => {
    const { page } = await open();
    await page.keyboard.type("꼭두각시");
    await told(page, "기록 3개를 찾았습니다.");
    await page.keyboard.press("Enter");
    await page.locator("#facets button", { hasText: "무대" }).click();
    await told(page, "기록 1개를 찾았습니다.");
    expect(new URL(page.url()).searchParams.getAll("tag")).toEqual(["무대"]);
    await page.goBack();
    await told(page, "기록 3개를 찾았습니다.");
    await page.goForward();
    await told(page, "기록 1개를 찾았습니다.");
    await page.reload();
    await told(page, "기록 1개를 찾았습니다.");
    await page.goBack();
    await page.goBack();
    expect(await page.locator("#q").inputValue()).toBe("");
    expect(await page.locator("#start").isVisible()).toBe(true);
    await page.close();
  });

  test("tags narrow with counts, two by AND, and can be taken away", async () => {
    const { page } = await open("?q=%23연극");
    await told(page, "기록 3개를 찾았습니다.");
    expect(await page.locator("#facets button").allTextContents()).toEqual(["무대 1", "조명 1"]);
    await page.locator("#facets button", { hasText: "조명" }).click();
    await told(page, "기록 1개를 찾았습니다.");
    await page.getByRole("button", { name: "조명 태그 빼기" }).click();
    await told(page, "기록 3개를 찾았습니다.");
    await page.goto(`${served.url}/search/?tag=무대&tag=조명`);
    await told(page, "찾은 기록이 없습니다.");
    await page.close();
  });

  test("an author, days and an order can be chosen, or typed", async () => {
    const { page } = await open("?q=꼭두각시");
    await told(page, "기록 3개를 찾았습니다.");
    await page.getByLabel("순서").selectOption("date");
    await expect.poll(() => firstTitle(page)).toBe("셋째 날");
    await page.getByLabel("종료일").fill("2019-03-05");
    await told(page, "기록 2개를 찾았습니다.");
    await page.getByLabel("글쓴이").selectOption("author-002");
    await told(page, "기록 1개를 찾았습니다.");
    expect(page.url()).toMatch(/&author=author-002&to=2019-03-05&sort=date$/);
    await page.goto(`${served.url}/search/?q=꼭두각시 author:author-003 from:2019-03`);
    await told(page, "기록 1개를 찾았습니다.");
    await page.close();
  });

  test("keys lead from the box through the hits and back", async () => {
    const { page } = await open("?q=꼭두각시&sort=date");
    await told(page, "기록 3개를 찾았습니다.");
    const press = (key: string) => page.keyboard.press(key);
    await press("ArrowDown");
    expect(await focused(page)).toBe("셋째 날");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("ArrowUp");
    expect(await focused(page)).toBe("무대 뒤");
    await press("Escape");
    expect(await focused(page)).toBe("q");
    await press("ArrowDown");
    await press("Enter");
    await page.waitForURL("**/author-003/2019/03/06/");
    await page.goBack();
    await told(page, "기록 3개를 찾았습니다.");
    await page.locator("#q").focus();
    await press("Escape");
    expect(await page.locator("#q").inputValue()).toBe("");
    const length = await page.evaluate("history.length");
    await press("Escape");
    expect(await page.evaluate("history.length")).toBe(length);
    await page.keyboard.type("꼭두각시");
    await told(page, "기록 3개를 찾았습니다.");
    await page.close();
  });

  test("further hits follow at a press, and the focus goes on", async () => {
    const { page } = await open("?q=%23docker");
    await page.getByRole("button", { name: "더 보기" }).click();
    await page.locator("#hits > li").nth(10).waitFor();
    const eleventh = await page.locator("#hits h2").nth(10).textContent();
    await expect.poll(() => focused(page)).toBe(eleventh);
    expect(page.url()).toMatch(/&page=2$/);
    await page.close();
  });

  test.each([
    ["a guess", "?q=Rhrenrkrtl", "‘Rhrenrkrtl’ 대신 꼭두각시로 찾은 결과입니다."],
    ["an unknown word", "?q=꼭두각시 뷁뛟쀍", "‘뷁뛟쀍’은 어느 기록에도 없습니다."],
    ["an unknown tag", "?tag=없는태그", "‘없는태그’ 태그가 없습니다."],
    ["an impossible date", "?q=꼭두각시&from=2019-02-30", "‘2019-02-30’은(는) 없는 날짜라서"],
    ["an unknown author", "?q=author:nobody", "‘nobody’(이)라는 글쓴이가 없습니다."],
  ])("%s is told", async (_, query, sentence) => {
    const { page, problems } = await open(query);
    await told(page, sentence);
    expect(problems).toEqual([]);
    await page.close();
  });

  const old = byteWriter();
  old.text(JSON.stringify({ version: 0, folder: "x/" }));
  test.each<[string, string, Prepare]>([
    ["missing", "받지 못했습니다", (page) => page.route("**/index.bin", (route) => route.abort())],
    ["not found", "받지 못했습니다", answerWith("**/t*.bin", 404)],
    ["cut short", "깨져 있어", answerWith("**/t*.bin", 200, Buffer.from([1, 2, 3]))],
    ["no index", "깨져 있어", answerWith("**/index.bin", 200, Buffer.from("<!doctype html>"))],
    ["of another version", "버전이", answerWith("**/index.bin", 200, deflateRawSync(old.bytes()))],
    [
      "not readable here",
      "이 브라우저",
      (page) => page.addInitScript("delete DecompressionStream"),
    ],
  ])("an index that is %s is told, with a way to the tags", async (_, sentence, prepare) => {
    const { page, problems } = await open("?q=꼭두각시", {}, prepare);
    await told(page, sentence);
    expect(await page.getByRole("link", { name: "태그 모두 보기" }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("the box of every page leads there without script, where the tags are", async () => {
    const { page } = await openPage(browser, `${served.url}/tags/`, { javaScriptEnabled: false });
    await page.getByRole("searchbox").fill("꼭두각시");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/blog/search/?*");
    expect(new URL(page.url()).searchParams.get("q")).toBe("꼭두각시");
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    await page.getByRole("link", { name: "태그 모두 보기" }).click();
    expect(page.url()).toBe(`${served.url}/tags/`);
    await page.close();
  });

  test("a slash and Ctrl-K lead to the box, but not while something is typed", async () => {
    const { page, fetched } = await openPage(browser, `${served.url}/archive/`);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("q");
    await page.keyboard.press("/");
    expect(await page.getByRole("searchbox").inputValue()).toBe("/");
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("Control+k");
    expect(await focused(page)).toBe("q");
    expect(await fetched()).toEqual([]);
    await page.close();
  });

  test.each([390, 1280])("fits %d pixels", async (width) => {
    const { page } = await open("?q=docker&tag=docker", { viewport: { width, height: 800 } });
    await page.locator("#hits > li").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });
});

/** Waits until the page says a sentence. */
function told(page: Page, sentence: string): Promise<void> {
  return page.locator("[role=status]", { hasText: sentence }).waitFor({ timeout: 10_000 });
}

/** What has the focus, by the name of its field or its text. */
function focused(page: Page): Promise<unknown> {
  return page.evaluate("document.activeElement.name || document.activeElement.textContent");
}

function firstTitle(page: Page): Promise<string | null> {
  return page.locator("#hits h2").first().textContent();
}

/** Answers requests in place of the server. */
function answerWith(url: string, status: number, body?: Buffer): (page: Page) => Promise<unknown> {
  return (page) => page.route(url, (route) => route.fulfill({ status, ...(body ? { body } : {}) }));
}
