import type { HeadProps, PageProps } from "gatsby";
import { AuthorWeek } from "../components/author-week";
import { formatDay } from "../components/format-date";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { WeekContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { weekUrl } from "../urls";

/** A week: what each author learned, did and carried on. */
export default function WeekTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, week, previous, next } = contextOf<WeekContext>(pageContext);
  const say = { ...words(site.language), ...overviewWords(site.language) };
  const year = week.week.slice(0, 4);
  const days = [week.first, week.last].map((day) => formatDay(day, site.language, year));
  return (
    <Layout site={site} url={url}>
      <h1>{say.weekOf(week.week)}</h1>
      <p className="meta">
        <span>{days.join(" – ")}</span>
        <span>{say.count(week.logs)}</span>
      </p>
      {week.byAuthor.map((of) => (
        <AuthorWeek key={of.author.id} of={of} year={year} site={site} />
      ))}
      {(previous || next) && (
        <nav className="pager" aria-label={`${say.previousWeek}, ${say.nextWeek}`}>
          {previous && (
            <SiteLink to={weekUrl(previous)} rel="prev">
              {say.previousWeek}
            </SiteLink>
          )}
          {next && (
            <SiteLink to={weekUrl(next)} rel="next">
              {say.nextWeek}
            </SiteLink>
          )}
        </nav>
      )}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, week } = contextOf<WeekContext>(pageContext);
  return <PageHead site={site} url={url} title={overviewWords(site.language).weekOf(week.week)} />;
}
