import type { HeadProps, PageProps } from "gatsby";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { words } from "../components/words";
import type { TagContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";

/** The entries of a tag, newest first: those that carry it, then those that only mention it. */
export default function TagTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, tag, tagged, mentioned } = contextOf<TagContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>
        {say.tagTitle(tag)} <small>{say.count(tagged.length + mentioned.length)}</small>
      </h1>
      {tagged.length > 0 && <EntryList entries={tagged} site={site} level={2} />}
      {mentioned.length > 0 && (
        <section>
          <h2>{say.mentionedIn}</h2>
          <EntryList entries={mentioned} site={site} />
        </section>
      )}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, tag, tagged } = contextOf<TagContext>(pageContext);
  return (
    <PageHead
      site={site}
      url={url}
      hasFeed={tagged.some(({ date, draft }) => date !== null && !draft)}
      title={words(site.language).tagTitle(tag)}
    />
  );
}
