import type { SiteSettings } from "../content/site-settings";
import { relatedTags } from "../journal/related-tags";
import { summarize } from "../journal/summary";
import type { TermOfTag } from "../journal/tag";
import { groupTags } from "../journal/tag-groups";
import { tagPages } from "../journal/tag-pages";
import { type TagEntries, tagCounts } from "../journal/tags";
import { tagsUrl, tagYearUrl } from "../urls";
import type { TagContext, TagsContext } from "./contexts";
import { isNews } from "./feeds/feed";
import type { MakePage } from "./make-page";

/** The index of tags, and each tag's pages. */
export function makeTags(
  tags: readonly TagEntries[],
  termOf: TermOfTag,
  language: SiteSettings["language"],
  make: MakePage,
): void {
  make<TagsContext>("tags", tagsUrl, { groups: groupTags(tagCounts(tags), termOf, language) });
  for (const tag of tags) makeTag(tag, make);
}

function makeTag(tag: TagEntries, make: MakePage): void {
  const { name, url, tagged, mentioned } = tag;
  const { pages, years } = tagPages(tag);
  const isOne = pages.length === 1;
  const related = relatedTags(tagged, url);
  const authors = new Map(tagged.filter(isNews).map(({ author }) => [author.id, author.name]));
  const followed = [...authors].map(([id, name]) => ({ id, name }));
  for (const page of pages) {
    const { year, part } = page;
    make<TagContext>("tag", year === null ? url : tagYearUrl(url, year, part), {
      tag: { name, url },
      count: tagged.length + mentioned.length,
      year,
      part,
      parts: years.find((each) => each.year === year)?.parts ?? 1,
      tagged: page.tagged.map(summarize),
      mentioned: page.mentioned.map(summarize),
      related: year === null ? related : [],
      followed: year === null ? followed : [],
      years: years.map(({ year, count }) => ({
        year,
        count,
        url: isOne ? null : tagYearUrl(url, year),
      })),
    });
  }
}
