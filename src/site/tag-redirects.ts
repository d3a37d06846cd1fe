import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import type { Tag } from "../journal/tag";
import { escapeHtml } from "../markdown/escape-html";
import { encodeUrl } from "../urls";
import { writeChanged } from "./publishing/write-changed";

/**
 * Writes a page that leads on for each alias, since static hosts know no redirects: as a file, which costs
 * Gatsby nothing. Those that led on before and do not any more are removed.
 */
export async function writeRedirects(
  aliases: ReadonlyMap<string, Tag>,
  site: string,
  args: NodePluginArgs,
): Promise<void> {
  const { cache, pathPrefix } = args;
  const before: string[] = (await cache.get(WRITTEN)) ?? [];
  for (const from of before.filter((from) => !aliases.has(from))) removeRedirect(fileOf(from));
  for (const [from, to] of aliases) {
    writeChanged(fileOf(from), redirectPage(to, pathPrefix, site));
  }
  await cache.set(WRITTEN, [...aliases.keys()]);
}

const WRITTEN = "tag-redirects-written";
const MARK = '<meta http-equiv="refresh"';

function fileOf(url: string): string {
  return resolve(`public${url}index.html`);
}

/** A tag may be called by now what was an alias before: its page stays. */
function removeRedirect(file: string): void {
  if (existsSync(file) && readFileSync(file, "utf8").includes(MARK)) {
    rmSync(dirname(file), { recursive: true });
  }
}

function redirectPage({ name, url }: Tag, prefix: string, site: string): string {
  const to = escapeHtml(prefix + encodeUrl(url));
  const whole = escapeHtml(new URL(prefix + encodeUrl(url), site).href);
  const title = escapeHtml(`#${name}`);
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>${MARK} content="0; url=${to}"><link rel="canonical" href="${whole}"><meta name="robots" content="noindex"><p><a href="${to}">${title}</a></p>\n`;
}
