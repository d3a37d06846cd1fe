import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { PlanCard } from "../components/plan-card";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { TasksContext } from "../site/contexts";
import { authorUrl } from "../urls";

/** Everything that was planned, by author, the newest plan first. */
export default function TasksTemplate({ pageContext }: PageProps<object, TasksContext>) {
  const { site, url, authors } = pageContext;
  const say = words(site.language);
  const busy = authors.filter(({ plans }) => plans.length > 0);
  return (
    <Layout site={site} url={url}>
      <h1>{say.tasksTitle}</h1>
      {busy.length === 0 && <p className="empty">{say.noTasks}</p>}
      {busy.map(({ author, plans }) => (
        <section key={author.id}>
          <h2>
            <SiteLink to={authorUrl(author.id)}>{author.name}</SiteLink>
          </h2>
          {plans.map((plan) => (
            <PlanCard key={plan.from.url} plan={plan} site={site} />
          ))}
        </section>
      ))}
    </Layout>
  );
}

export function Head({ pageContext: { site } }: HeadProps<object, TasksContext>) {
  return <PageHead site={site} title={words(site.language).tasksTitle} />;
}
