import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { writeContent } from "../bench/write-content";

/** Some hundred generated logs, and a few that the tests look for. */
export function searchContent(): string {
  const dir = mkdtempSync(join(tmpdir(), "naeil-search-"));
  writeContent(dir, 300, 3);
  for (const [path, text] of Object.entries(logs)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const logs = {
  "author-001/2019/2019-03-04.md":
    "---\ntitle: <img src=x onerror=alert(1)> 회고\ntags: [연극, 무대]\n---\n\n꼭두각시를 <script>보았다</script>.\n",
  "author-002/2019/2019-03-05.md":
    "---\ntitle: 무대 뒤\ntags: [연극, 조명]\n---\n\n꼭두각시가 무대에서 춤추었다.\n",
  "author-003/2019/2019-03-06.md": "---\ntitle: 셋째 날\ntags: [연극]\n---\n\n꼭두각시는 쉬었다.\n",
  "author-001/2019/2019-03-07.md":
    "---\ntitle: 숨긴 날\ndraft: true\ntags: [연극]\n---\n\n꼭두각시의 비밀.\n",
};

/** Milliseconds after which a page that fetched nothing more is thought to be done. */
const QUIET = 500;

interface Fetched {
  name: string;
  bytes: number;
}

/** A page, with what it says of problems, and what was fetched for it besides HTML, CSS and pictures. */
export interface SearchPage {
  page: Page;
  problems: string[];
  /** Each file with the bytes of its body as they were sent, once no further one comes. */
  fetched(): Promise<Fetched[]>;
}

export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newPage"]>[0] = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<SearchPage> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  const files: Request[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfinished", (request) => {
    if (/^(script|fetch|xhr)$/.test(request.resourceType())) {
      files.push(request);
    }
  });
  await prepare(page);
  await page.goto(url);
  const fetched = async () => {
    for (let before = -1; before < files.length; await page.waitForTimeout(QUIET)) {
      before = files.length;
    }
    // Asked here and not as they come: a page that is closed meanwhile would answer with an error nobody awaits.
    return Promise.all(files.map(sizeOf));
  };
  return { page, problems, fetched };
}

export function bytesOf(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function sizeOf(request: Request): Promise<Fetched> {
  const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
  return { name, bytes: (await request.sizes()).responseBodySize };
}
