import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { TagList } from "../components/tag-list";
import { words } from "../components/words";
import type { MapContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import "../styles/pages/overview.css";
import { authorUrl } from "../urls";

/** Who has written about what: the tags that one author alone used, then all with their authors. */
export default function MapTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, authors, tags } = contextOf<MapContext>(pageContext);
  const say = { ...words(site.language), ...overviewWords(site.language) };
  const own = authors
    .map((author) => ({ author, only: tags.filter(({ only }) => only === author.id) }))
    .filter(({ only }) => authors.length > 1 && only.length > 0);
  return (
    <Layout site={site} url={url}>
      <h1>{say.map}</h1>
      {tags.length === 0 && <p className="empty">{say.noTags}</p>}
      {own.length > 0 && (
        <section className="split">
          <h2>{say.onlyOne}</h2>
          {own.map(({ author, only }) => (
            <div key={author.id}>
              <h3>
                <SiteLink to={authorUrl(author.id)}>{author.name}</SiteLink>
              </h3>
              <TagList tags={only} />
            </div>
          ))}
        </section>
      )}
      {tags.length > 0 && (
        <section className="split">
          <h2>{say.allTags}</h2>
          <dl className="tag-map">
            {tags.map((tag) => (
              <div key={tag.url}>
                <dt>
                  <SiteLink to={tag.url}>{tag.name}</SiteLink>
                </dt>
                {tag.authors.map(({ id, name, tagged, mentioned }) => (
                  <dd key={id}>
                    {name} {tagged > 0 && tagged}{" "}
                    {mentioned > 0 && <small>{say.mentionedIn(mentioned)}</small>}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<MapContext>(pageContext);
  return <PageHead site={site} url={url} title={overviewWords(site.language).map} />;
}
