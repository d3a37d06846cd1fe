import type { Range } from "../search/marks";
import type { Hit } from "../search/search";
import { authorUrl, encodeUrl } from "../urls";
import { element } from "./element";
import { fill } from "./fill";
import type { PageData } from "./page-data";

/** A hit, as the site's lists of entries show entries. */
export function hitItem(hit: Hit, { prefix, words }: PageData): HTMLElement {
  const { url, title, titleMarks, date, author, excerpt, excerptMarks, tags } = hit;
  const link = (to: string, ...text: (Node | string)[]) =>
    element("a", { href: prefix + encodeUrl(to) }, ...text);
  const day = date
    ? element("time", { datetime: date }, dayText(date, words.date))
    : element("span", {}, words.undated);
  const labels = tags.map((tag) => element("li", {}, link(tag.url, tag.name)));
  return element(
    "li",
    {},
    element(
      "article",
      {},
      element("h2", { dir: "auto" }, link(url, ...marked(title, titleMarks))),
      element("p", { class: "meta" }, day, link(authorUrl(author.id), author.name)),
      element("p", { class: "excerpt", dir: "auto" }, ...marked(excerpt, excerptMarks)),
      element("ul", { class: "tags" }, ...labels),
    ),
  );
}

/** A text with the words that were found marked. */
function marked(text: string, ranges: readonly Range[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** A day as the site's pages write it. */
function dayText(date: string, { pattern, weekdays, months }: PageData["words"]["date"]): string {
  const at = new Date(date);
  return fill(pattern, {
    year: at.getUTCFullYear(),
    month: months[at.getUTCMonth()] ?? "",
    day: at.getUTCDate(),
    weekday: weekdays[at.getUTCDay()] ?? "",
  });
}
