import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { TaskList } from "../components/task-list";
import { words } from "../components/words";
import type { TasksContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { authorTasksUrl } from "../urls";

/** Everything that was planned, by author: what is still to be done, then what has ended. */
export default function TasksTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, authors } = contextOf<TasksContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>{say.tasksTitle}</h1>
      {authors.length === 0 && <p className="empty">{say.noTasks}</p>}
      {authors.map(({ author, open, ended, more }) => (
        <section key={author.id} className="split">
          <h2>
            <SiteLink to={authorTasksUrl(author.id)}>{author.name}</SiteLink>
          </h2>
          {open.length > 0 && (
            <>
              <h3>{say.stillOpen(open.length)}</h3>
              <TaskList tasks={open} site={site} withSince />
            </>
          )}
          {ended.length > 0 && (
            <>
              <h3>{say.ended}</h3>
              <TaskList tasks={ended} site={site} withSince />
            </>
          )}
          {more > 0 && <SiteLink to={authorTasksUrl(author.id)}>{say.moreTasks(more)}</SiteLink>}
        </section>
      ))}
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url } = contextOf<TasksContext>(pageContext);
  return <PageHead site={site} url={url} title={words(site.language).tasksTitle} />;
}
