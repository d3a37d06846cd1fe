import type { HeadProps, PageProps } from "gatsby";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import { SiteLink } from "../components/site-link";
import { TaskList } from "../components/task-list";
import { words } from "../components/words";
import type { AuthorTasksContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";
import { authorTasksUrl, authorUrl } from "../urls";

/** Everything that an author planned in a year. */
export default function AuthorTasksTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, author, year, years, tasks } = contextOf<AuthorTasksContext>(pageContext);
  const say = words(site.language);
  return (
    <Layout site={site} url={url}>
      <h1>
        {say.tasksOf(author.name)} <small>{year}</small>
      </h1>
      <p className="meta">
        <SiteLink to={authorUrl(author.id)}>{author.name}</SiteLink>
        {years.length > 1 &&
          years.map((other, index) => (
            <SiteLink
              key={other}
              to={authorTasksUrl(author.id, index === 0 ? undefined : other)}
              aria-current={other === year ? "page" : undefined}
            >
              {other}
            </SiteLink>
          ))}
      </p>
      <TaskList tasks={tasks} site={site} year={year} withSince />
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, author, year } = contextOf<AuthorTasksContext>(pageContext);
  return (
    <PageHead
      site={site}
      url={url}
      title={`${words(site.language).tasksOf(author.name)} ${year}`}
    />
  );
}
