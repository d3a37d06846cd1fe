import type { HeadProps, PageProps } from "gatsby";
import { AuthorCard } from "../components/author-card";
import { CalendarSection } from "../components/calendar-section";
import { EntryList } from "../components/entry-list";
import { FeedLinks } from "../components/feed-links";
import { Layout } from "../components/layout";
import { overviewWords } from "../components/overview-words";
import { PageHead } from "../components/page-head";
import { PlanCard } from "../components/plan-card";
import { ReflectionRow } from "../components/reflection-row";
import { SiteLink } from "../components/site-link";
import { TagCloud } from "../components/tag-cloud";
import { words } from "../components/words";
import type { AuthorContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import "../styles/pages/overview.css";
import { authorTasksUrl } from "../urls";

/** An author: how to reach them, what they are up to, all that they logged. */
export default function AuthorTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, author, plan, calendars, olderYears, streak, tags, reflections, entries } =
    contextOf<AuthorContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <AuthorCard author={author} />
      <FeedLinks page={url} label={overviewWords(site.language).follow} />
      {plan && (
        <section className="split">
          <h2>{say.nextUp}</h2>
          <PlanCard plan={plan} site={site} />
          <p>
            <SiteLink to={authorTasksUrl(author.id)}>{say.tasksOf(author.name)}</SiteLink>
          </p>
        </section>
      )}
      <CalendarSection
        years={calendars}
        older={olderYears}
        language={site.language}
        streak={streak}
      />
      {tags.length > 0 && (
        <section className="split">
          <h2>{say.tags}</h2>
          <TagCloud tags={tags} />
        </section>
      )}
      {reflections.length > 0 && (
        <section className="split">
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
  const { site, url, author } = contextOf<AuthorContext>(pageContext);
  return <PageHead site={site} url={url} hasFeed title={author.name} />;
}
