import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { TagCloud } from "../components/tag-cloud";
import { words } from "../components/words";
import type { TagsContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";

/** All tags, the most used first. */
export default function TagsTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, tags } = contextOf<TagsContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>{say.tags}</h1>
      {tags.length > 0 ? <TagCloud tags={tags} /> : <p className="empty">{say.noTags}</p>}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<TagsContext>(pageContext);
  return <PageHead site={site} url={url} title={words(site.language).tags} />;
}
