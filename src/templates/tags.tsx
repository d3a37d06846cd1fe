import { type HeadProps, type PageProps, withPrefix } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { TagCloud } from "../components/tag-cloud";
import { words } from "../components/words";
import type { TagsContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { searchUrl } from "../urls";

/** All tags by group, the most used first. */
export default function TagsTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, groups } = contextOf<TagsContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>{say.tags}</h1>
      {groups.length === 0 && <p className="empty">{say.noTags}</p>}
      {groups.length === 1 && groups[0]?.name === null && <TagCloud tags={groups[0].tags} />}
      {(groups.length > 1 || groups[0]?.name) &&
        groups.map(({ name, tags }) => (
          <section key={name ?? ""} className="split">
            <h2>{name ?? say.otherTags}</h2>
            <TagCloud tags={tags} />
          </section>
        ))}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<TagsContext>(pageContext);
  // Other blogs look for tags at such addresses.
  const lead = `if(/[?&](q|tag)=./.test(location.search))location.replace(${JSON.stringify(withPrefix(searchUrl))}+location.search)`;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
      <script dangerouslySetInnerHTML={{ __html: lead }} />
      <PageHead site={site} url={url} title={words(site.language).tags} />
    </>
  );
}
