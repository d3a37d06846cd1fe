import type { PageContext } from "../site/contexts";
import type { WeekView } from "../site/week-views";
import "../styles/pages/overview.css";
import { authorUrl } from "../urls";
import { formatDate } from "./format-date";
import { overviewWords } from "./overview-words";
import { SiteLink } from "./site-link";
import { TaskList } from "./task-list";

interface AuthorWeekProps {
  of: WeekView["byAuthor"][number];
  year: string;
  site: PageContext["site"];
}

/** What an author learned, did and carried on in a week. */
export function AuthorWeek({ of, year, site }: AuthorWeekProps) {
  const say = overviewWords(site.language);
  const { author, learned, done, carried } = of;
  const tasks = [
    { heading: say.done, list: done },
    { heading: say.carried, list: carried },
  ].filter(({ list }) => list.length > 0);
  return (
    <section className="author-week split">
      <h2>
        <SiteLink to={authorUrl(author.id)}>{author.name}</SiteLink>
      </h2>
      <h3>{say.learned}</h3>
      <ul>
        {learned.map(({ url, date, title, notes }) => (
          <li key={url}>
            <SiteLink to={url} dir="auto">
              {title}
            </SiteLink>
            {date && (
              <p className="meta">
                <time dateTime={date}>{formatDate(date, site.language)}</time>
              </p>
            )}
            {notes.map((note) => (
              <p key={note} dir="auto">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {tasks.map(({ heading, list }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <TaskList tasks={list} site={site} year={year} withSince />
        </div>
      ))}
    </section>
  );
}
