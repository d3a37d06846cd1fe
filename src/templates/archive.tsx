import type { HeadProps, PageProps } from "gatsby";
import { formatMonth } from "../components/format-date";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { ArchiveContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { monthUrl, weeksUrl } from "../urls";

/** All months with a log, newest first. */
export default function ArchiveTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, months } = contextOf<ArchiveContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>{say.archiveTitle}</h1>
      <p className="meta">
        <SiteLink to={weeksUrl}>{overviewWords(site.language).weeks}</SiteLink>
      </p>
      {months.length === 0 && <p className="empty">{say.noLogs}</p>}
      <ul className="months">
        {months.map(({ month, count }) => (
          <li key={month}>
            <SiteLink to={monthUrl(month)}>{formatMonth(month, site.language)}</SiteLink>{" "}
            <small>{say.count(count)}</small>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<ArchiveContext>(pageContext);
  return <PageHead site={site} url={url} title={words(site.language).archiveTitle} />;
}
