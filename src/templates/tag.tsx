import type { HeadProps, PageProps } from "gatsby";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { words } from "../components/words";
import type { TagContext } from "../site/contexts";

/** The entries of a tag, newest first. */
export default function TagTemplate({ pageContext }: PageProps<object, TagContext>) {
  const { site, url, tag, entries } = pageContext;
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>
        {say.tagTitle(tag)} <small>{say.count(entries.length)}</small>
      </h1>
      <EntryList entries={entries} site={site} level={2} />
    </Layout>
  );
}

export function Head({ pageContext: { site, tag } }: HeadProps<object, TagContext>) {
  return <PageHead site={site} title={words(site.language).tagTitle(tag)} />;
}
