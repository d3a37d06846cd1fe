import type { HeadProps, PageProps } from "gatsby";
import { formatMonthName } from "../components/format-date";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { ArchiveContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import "../styles/pages/overview.css";
import { monthUrl, weeksUrl } from "../urls";

/** All months with a log under their years, newest first. */
export default function ArchiveTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, months } = contextOf<ArchiveContext>(pageContext);
  const say = words(site.language);
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return (
    <Layout site={site} url={url}>
      <h1>{say.archiveTitle}</h1>
      <p className="meta">
        <SiteLink to={weeksUrl}>{overviewWords(site.language).weeks}</SiteLink>
      </p>
      {months.length === 0 && <p className="empty">{say.noLogs}</p>}
      {years.map((year) => (
        <section key={year} id={`y${year}`} className="split">
          <h2>{say.year(year)}</h2>
          <ul className="months">
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count }) => (
                <li key={month}>
                  <SiteLink to={monthUrl(month)}>
                    {formatMonthName(Number(month.slice(5)), site.language)}{" "}
                    <small>{say.count(count)}</small>
                  </SiteLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<ArchiveContext>(pageContext);
  return <PageHead site={site} url={url} title={words(site.language).archiveTitle} />;
}
