import type { HeadProps, PageProps } from "gatsby";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { words } from "../components/words";
import type { TagContext } from "../site/contexts";

/** The entries of a tag, newest first: those that carry it, then those that only mention it. */
export default function TagTemplate({ pageContext }: PageProps<object, TagContext>) {
  const { site, url, tag, tagged, mentioned } = pageContext;
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

export function Head({ pageContext: { site, tag } }: HeadProps<object, TagContext>) {
  return <PageHead site={site} title={words(site.language).tagTitle(tag)} />;
}
