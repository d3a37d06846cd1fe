import type { HeadProps, PageProps } from "gatsby";
import { AuthorCard } from "../components/author-card";
import { EntryList } from "../components/entry-list";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { PlanCard } from "../components/plan-card";
import { ReflectionRow } from "../components/reflection-row";
import { SiteLink } from "../components/site-link";
import { words } from "../components/words";
import type { AuthorContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { authorTasksUrl } from "../urls";

/** An author: how to reach them, what they are up to, all that they logged. */
export default function AuthorTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, author, plan, reflections, entries } = contextOf<AuthorContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <AuthorCard author={author} />
      {plan && (
        <section>
          <h2>{say.nextUp}</h2>
          <PlanCard plan={plan} site={site} />
          <p>
            <SiteLink to={authorTasksUrl(author.id)}>{say.tasksOf(author.name)}</SiteLink>
          </p>
        </section>
      )}
      {reflections.length > 0 && (
        <section>
          <h2>{say.reflections}</h2>
          <ReflectionRow reflections={reflections} site={site} />
        </section>
      )}
      <section>
        <h2>{say.count(entries.length)}</h2>
        <EntryList entries={entries} site={site} withAuthor={false} />
      </section>
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, author } = contextOf<AuthorContext>(pageContext);
  return <PageHead site={site} title={author.name} />;
}
