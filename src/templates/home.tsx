import type { HeadProps, PageProps } from "gatsby";
import { CalendarSection } from "../components/calendar-section";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { Pager } from "../components/pager";
import { PlanCard } from "../components/plan-card";
import { SiteLink } from "../components/site-link";
import { TagCloud } from "../components/tag-cloud";
import { words } from "../components/words";
import type { HomeContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { tagsUrl } from "../urls";

/** The newest logs; on the first page also what each author is up to, and its tags. */
export default function HomeTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, messages, page, pages, entries, plans, calendar, olderYears, tags } =
    contextOf<HomeContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url} messages={messages}>
      <h1 className="unseen">{site.title}</h1>
      {page === 1 && site.description && <p className="lead">{site.description}</p>}
      {plans.length > 0 && (
        <section>
          <h2>{say.nextUp}</h2>
          <div className="plans">
            {plans.map((plan) => (
              <PlanCard key={plan.from.url} plan={plan} site={site} withAuthor />
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>{say.newest}</h2>
        <EntryList entries={entries} site={site} />
        <Pager page={page} pages={pages} site={site} />
      </section>
      <CalendarSection
        years={calendar ? [calendar] : []}
        older={olderYears}
        language={site.language}
      />
      {tags.length > 0 && (
        <section className="split">
          <h2>
            <SiteLink to={tagsUrl}>{say.tags}</SiteLink>
          </h2>
          <TagCloud tags={tags} />
        </section>
      )}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, page, pages } = contextOf<HomeContext>(pageContext);
  const title = page === 1 ? undefined : words(site.language).pageOf(page, pages);
  return <PageHead site={site} url={url} title={title} />;
}
