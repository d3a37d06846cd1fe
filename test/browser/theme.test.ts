import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type BuiltSite, buildSite } from "../support/build-site";
import { launch } from "../support/launch";
import { type ServedSite, serve } from "../support/serve";

const executable = inject("browser");
const paper = { light: "rgb(252, 251, 247)", dark: "rgb(20, 23, 29)" };
const log = "/a/2025/10/13/";

describe.skipIf(!executable)("light and dark", () => {
  let content: string;
  let site: BuiltSite;
  let served: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), "naeil-theme-"));
    mkdirSync(join(content, "a"));
    writeFileSync(join(content, "authors.yaml"), "a:\n  name: 하나\n");
    const diagram = "```mermaid\ngraph LR\n  A[오늘] --> B[내일]\n```\n";
    writeFileSync(join(content, "a/2025-10-13.md"), `# 그림\n\n${diagram}`);
    site = await buildSite(content);
    expect(site.code, site.output).toBe(0);
    served = await serve(site.publicDir);
    browser = await launch(executable ?? "");
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
    rmSync(content, { recursive: true, force: true });
  });

  const visitor = (colorScheme: "light" | "dark", more = {}) =>
    browser.newContext({ colorScheme, ...more });

  async function open(context: BrowserContext, url = "/"): Promise<Page> {
    const page = await context.newPage();
    await page.goto(served.url + url);
    return page;
  }

  const background = (page: Page) =>
    page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
  const button = (page: Page) => page.getByRole("button", { name: /어두운 화면|Dark mode/ });

  test.each(["light", "dark"] as const)("a page begins as the system is: %s", async (system) => {
    const context = await visitor(system);
    const page = await open(context);
    expect(await background(page)).toBe(paper[system]);
    expect(await button(page).getAttribute("aria-pressed")).toBe(String(system === "dark"));
    await context.close();
  });

  test("the choice is taken with the keyboard, kept, told to other tabs, and undone", async () => {
    const context = await visitor("light");
    const page = await open(context);
    const other = await open(context, log);
    await button(page).focus();
    await page.keyboard.press("Enter");
    expect(await background(page)).toBe(paper.dark);
    expect(await button(page).getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => background(other)).toBe(paper.dark);
    await page.goto(`${served.url}/tags/`);
    expect(await background(page)).toBe(paper.dark);
    expect(await page.locator("[name=theme-color]").first().getAttribute("content")).toBe(
      paper.dark,
    );
    // The skip link, which has the focus now, moves nothing away from the pointer.
    await page.keyboard.press("Tab");
    await button(page).click();
    expect(await background(page)).toBe(paper.light);
    // Turned back, it follows the system again.
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => button(page).getAttribute("aria-pressed")).toBe("true");
    expect(await background(page)).toBe(paper.dark);
    await context.close();
  });

  test("what was chosen is there before anything is painted", async () => {
    const context = await visitor("light");
    await context.addInitScript(watchFrames);
    const page = await open(context);
    await button(page).click();
    await page.goto(served.url + log);
    await expect.poll(() => page.evaluate("seen.length")).toBeGreaterThan(3);
    const seen = await page.evaluate<string[]>("[...new Set(seen)]");
    expect(seen).toEqual([paper.dark]);
    await context.close();
  });

  test("without a store the button works all the same, for its page", async () => {
    const context = await visitor("light");
    await context.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })",
    );
    const page = await open(context);
    await button(page).click();
    expect(await background(page)).toBe(paper.dark);
    await context.close();
  });

  test("without script there is no button, and the colours follow the system", async () => {
    const context = await visitor("dark", { javaScriptEnabled: false });
    const page = await open(context);
    expect(await button(page).count()).toBe(0);
    expect(await page.locator(".theme").isVisible()).toBe(false);
    await context.close();
  });

  test("a diagram is drawn again in the colours that were chosen", async () => {
    const context = await visitor("light");
    const page = await open(context, log);
    const drawing = page.locator(".diagram svg");
    await drawing.waitFor();
    const before = await drawing.innerHTML();
    await button(page).click();
    await expect.poll(() => drawing.innerHTML()).not.toBe(before);
    await button(page).click();
    await expect.poll(() => drawing.innerHTML().then(withoutIds)).toBe(withoutIds(before));
    await context.close();
  });
});

/** Notes the page's background in each frame, from the first on. */
const watchFrames = `
  window.seen = [];
  const note = () => {
    if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
`;

/** Mermaid numbers its drawings. */
function withoutIds(svg: string): string {
  return svg.replaceAll(/diagram-\d+/g, "diagram");
}
