import type { Journal } from "../../journal/journal";
import { absoluteUrl, robotsUrl, sitemapUrl } from "../../urls";
import { escapeXml } from "../feeds/xml";
import type { PublishedFiles } from "./published-files";

/** How many addresses search engines read in one file. */
const largest = 50_000;

/**
 * Publishes the list of all pages for search engines, in several files where one is not enough, and
 * robots.txt, which leads to it. Only of logs it is known when they changed last.
 */
export async function publishSitemap(
  site: string,
  pages: readonly string[],
  { entries }: Journal,
  files: PublishedFiles,
  size = largest,
): Promise<void> {
  const days = new Map(entries.map(({ url, entry }) => [url, entry.until ?? entry.date]));
  const urls = [...pages].sort().map((url) => {
    const day = days.get(url);
    const changed = day ? `<lastmod>${day}</lastmod>` : "";
    return `<url><loc>${escapeXml(absoluteUrl(site, url))}</loc>${changed}</url>`;
  });
  if (urls.length <= size) await files.publishText(sitemapUrl, document("urlset", urls));
  else {
    const parts = Array.from({ length: Math.ceil(urls.length / size) }, (_, part) => part);
    for (const part of parts) {
      await files.publishText(
        partUrl(part),
        document("urlset", urls.slice(part * size, (part + 1) * size)),
      );
    }
    const index = parts.map(
      (part) => `<sitemap><loc>${escapeXml(absoluteUrl(site, partUrl(part)))}</loc></sitemap>`,
    );
    await files.publishText(sitemapUrl, document("sitemapindex", index));
  }
  await files.publishText(
    robotsUrl,
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, sitemapUrl)}\n`,
  );
}

function partUrl(part: number): string {
  return sitemapUrl.replace(".xml", `-${part + 1}.xml`);
}

function document(root: string, children: readonly string[]): string {
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<${root} xmlns="${namespace}">`,
    ...children,
    `</${root}>`,
    "",
  ].join("\n");
}
