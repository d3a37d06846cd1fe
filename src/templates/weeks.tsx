import type { HeadProps, PageProps } from "gatsby";
import { formatDay } from "../components/format-date";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { WeeksContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import "../styles/pages/overview.css";
import { weekUrl } from "../urls";

/** All weeks with a log under their years, newest first. */
export default function WeeksTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, weeks } = contextOf<WeeksContext>(pageContext);
  const say = { ...words(site.language), ...overviewWords(site.language) };
  const years = [...new Set(weeks.map(({ week }) => week.slice(0, 4)))];
  return (
    <Layout site={site} url={url}>
      <h1>{say.weeks}</h1>
      {weeks.length === 0 && <p className="empty">{say.noLogs}</p>}
      {years.map((year) => (
        <section key={year} className="split">
          <h2>{say.year(year)}</h2>
          <ul className="weeks">
            {weeks
              .filter(({ week }) => week.startsWith(year))
              .map(({ week, first, last, logs, authors }) => (
                <li key={week}>
                  <SiteLink to={weekUrl(week)}>{say.week(week)}</SiteLink>
                  <p className="meta">
                    <span>
                      {formatDay(first, site.language, year)} –{" "}
                      {formatDay(last, site.language, year)}
                    </span>
                    <span>{say.count(logs)}</span>
                    <span>{authors.join(", ")}</span>
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<WeeksContext>(pageContext);
  return <PageHead site={site} url={url} title={overviewWords(site.language).weeks} />;
}
