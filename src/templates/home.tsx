import type { HeadProps, PageProps } from "gatsby";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { Pager } from "../components/pager";
import { PlanCard } from "../components/plan-card";
import { TagCloud } from "../components/tag-cloud";
import { words } from "../components/words";
import type { HomeContext } from "../site/contexts";

/** The newest logs; on the first page also what each author is up to, and the tags. */
export default function HomeTemplate({ pageContext }: PageProps<object, HomeContext>) {
  const { site, url, page, pages, entries, plans, tags } = pageContext;
  const say = words(site.language);
  return (
    <Layout site={site} url={url} messages={pageContext.messages}>
      <h1 className="home-title">{site.title}</h1>
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
      {tags.length > 0 && (
        <section>
          <h2>{say.tags}</h2>
          <TagCloud tags={tags} />
        </section>
      )}
    </Layout>
  );
}

export function Head({ pageContext: { site, page, pages } }: HeadProps<object, HomeContext>) {
  const title = page === 1 ? undefined : words(site.language).pageOf(page, pages);
  return <PageHead site={site} title={title} />;
}
