import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { RelatedTags } from "../components/related-tags";
import { SiteLink } from "../components/site-link";
import { EntriesByYear } from "../components/tag-entries";
import { TagFeeds } from "../components/tag-feeds";
import { TagParts } from "../components/tag-parts";
import { TagYears, yearLabel } from "../components/tag-years";
import { words } from "../components/words";
import type { TagContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";

/** The entries of a tag, newest first: all, or the newest with the years, or those of a year. */
export default function TagTemplate({ pageContext }: PageProps<object, PageView>) {
  const context = contextOf<TagContext>(pageContext);
  const { site, url, tag, count, tagged, mentioned, related, years, year } = context;
  const say = words(site.language);
  const title = say.tagTitle(tag.name);
  return (
    <Layout site={site} url={url}>
      <h1>
        {year === null ? title : <SiteLink to={tag.url}>{title}</SiteLink>}{" "}
        <small>{year === null ? say.count(count) : yearLabel(year, site.language)}</small>
      </h1>
      <RelatedTags tags={related} language={site.language} />
      <TagYears years={years} current={year} language={site.language} />
      <EntriesByYear tagged={tagged} mentioned={mentioned} site={site} years={years} />
      <TagParts context={context} />
      <TagFeeds context={context} />
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, tag, year, followed } = contextOf<TagContext>(pageContext);
  const title = words(site.language).tagTitle(tag.name);
  const ofYear = year === null ? "" : ` ${yearLabel(year, site.language)}`;
  return <PageHead site={site} url={url} hasFeed={followed.length > 0} title={title + ofYear} />;
}
