import type { Plan } from "../journal/summary";
import type { PageContext } from "../site/contexts";
import { authorUrl } from "../urls";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface PlanCardProps {
  plan: Plan;
  site: PageContext["site"];
  /** Names the author as well: where plans of several authors stand together. */
  withAuthor?: boolean;
}

/** What an author said in one log that they would do next. */
export function PlanCard({ plan, site, withAuthor = false }: PlanCardProps) {
  const { from, tasks } = plan;
  const say = words(site.language);
  return (
    <article className="plan">
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
      <ul className="tasks">
        {tasks.map((task) => (
          <li key={`${task.line} ${task.text}`} data-status={task.status}>
            {task.status !== "open" && <span className="status">{say.status[task.status]}</span>}
            <span className="task">{task.text}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
