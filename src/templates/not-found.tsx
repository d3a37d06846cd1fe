import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { PageContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { homeUrl } from "../urls";

/** What stands where there is no page. */
export default function NotFoundTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, messages } = contextOf<PageContext>(pageContext);
  const { title, text, home } = words(site.language).notFound;
  return (
    <Layout site={site} url={url} messages={messages}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <SiteLink to={homeUrl()}>{home}</SiteLink>
      </p>
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<PageContext>(pageContext);
  return <PageHead site={site} url={url} title={words(site.language).notFound.title} />;
}
