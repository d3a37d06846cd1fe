import type { PageContext, PlanView } from "../site/contexts";
import "../styles/pages/board.css";
import { authorUrl } from "../urls";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";
import { TaskList } from "./task-list";
import { words } from "./words";

interface PlanCardProps {
  plan: PlanView;
  site: PageContext["site"];
  /** Names the author as well: where plans of several authors stand together. */
  withAuthor?: boolean;
}

/** An author's newest plan: what is new in it, then what was carried on, the oldest first. */
export function PlanCard({ plan: { from, tasks }, site, withAuthor = false }: PlanCardProps) {
  const say = words(site.language);
  const fresh = tasks.filter((task) => task.carried === 0);
  const carried = tasks.filter((task) => task.carried > 0);
  carried.sort((a, b) => (a.since.date ?? "").localeCompare(b.since.date ?? "", "en"));
  const year = from.date?.slice(0, 4);
  const Heading = withAuthor ? "h4" : "h3";
  return (
    <article className="plan">
      <header>
        {withAuthor && (
          <h3>
            <SiteLink to={authorUrl(from.author.id)}>{from.author.name}</SiteLink>
          </h3>
        )}
        <p className="meta">
          <SiteLink to={from.url}>
            <LogDate date={from.date} until={from.until} language={site.language} />
          </SiteLink>
        </p>
      </header>
      {fresh.length > 0 && <TaskList tasks={fresh} site={site} year={year} />}
      {carried.length > 0 && (
        <>
          <Heading>{say.carriedOn}</Heading>
          <TaskList tasks={carried} site={site} year={year} withSince />
        </>
      )}
    </article>
  );
}
