import { type HeadProps, type PageProps, withPrefix } from "gatsby";
import type { PageData } from "../browser/page-data";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { SearchForm } from "../components/search-form";
import { searchWords } from "../components/search-words";
import { SiteLink } from "../components/site-link";
import { TagCloud } from "../components/tag-cloud";
import type { SearchContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { archiveUrl, tagsUrl } from "../urls";

/** The search page; what its script fills stands empty, and the way to the tags is there without it. */
export default function SearchTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, authors, tags } = contextOf<SearchContext>(pageContext);
  const say = searchWords(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>{say.title}</h1>
      <SearchForm site={site} authors={authors} />
      <noscript>
        <p className="search-note">{say.noScript}</p>
      </noscript>
      <ul id="chosen" className="tag-buttons" aria-label={say.chosen} />
      <div id="status" role="status" tabIndex={-1} />
      <section id="narrow" hidden>
        <h2>{say.narrow}</h2>
        <ul id="facets" className="tag-buttons" />
      </section>
      <ol id="hits" className="entries" aria-label={say.hits} />
      <button id="more" type="button" hidden>
        {say.more}
      </button>
      <section id="start">
        <h2>{tags.length > 0 ? say.topTags : say.byTags}</h2>
        {tags.length > 0 && <TagCloud tags={tags} />}
        <p className="meta">
          <SiteLink to={tagsUrl}>{say.allTags}</SiteLink>
          <SiteLink to={archiveUrl}>{say.archive}</SiteLink>
        </p>
      </section>
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, script } = contextOf<SearchContext>(pageContext);
  const words = searchWords(site.language);
  const data: PageData = { prefix: withPrefix("/").replace(/\/$/, ""), words };
  return (
    <>
      <PageHead site={site} title={words.title} />
      <script
        id="search-data"
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which nothing can end the script
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
      <script type="module" src={withPrefix(script)} />
    </>
  );
}
