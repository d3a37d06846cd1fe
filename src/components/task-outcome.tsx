import type { PageContext } from "../site/contexts";
import type { OutcomeView, TaskView } from "../site/task-views";
import { formatDay } from "./format-date";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface TaskOutcomeProps {
  task: TaskView;
  site: PageContext["site"];
  year?: string;
  withSince: boolean;
}

/** What became of a task in the end, before that, and since when it stands: what is only inferred says so. */
export function TaskOutcome({ task, site, year, withSince }: TaskOutcomeProps) {
  const { since, day, outcome, end } = task;
  const isOpen = outcome.state === "open" || (outcome.state === "carried" && end === null);
  const say = words(site.language);
  return (
    <span className="outcome">
      {end && end.state !== "carried" && <Told outcome={end} site={site} year={year} />}
      <Told outcome={outcome} site={site} year={year} />
      {isOpen && day !== null && day > 1 && <span className="age">{say.openFor(day)}</span>}
      {withSince && since.date && (
        <SiteLink to={since.url}>{say.since(formatDay(since.date, site.language, year))}</SiteLink>
      )}
    </span>
  );
}

interface ToldProps {
  outcome: OutcomeView;
  site: PageContext["site"];
  year?: string;
}

function Told({ outcome, site, year }: ToldProps) {
  const { state, by, checked, place, again } = outcome;
  const say = words(site.language);
  if (state === "open") return null;
  const day = (date: string | null | undefined) =>
    date ? formatDay(date, site.language, year) : null;
  // A mark at the task itself says that it was done, but not on which day.
  const date = by === "own-mark" ? null : day(place?.date);
  const told = state === "let-go" && place ? say.notDone(date) : say.outcome[state](date);
  return (
    <span data-state={state}>
      {place ? (
        <SiteLink to={place.url} fragment={place.fragment}>
          {told}
        </SiteLink>
      ) : (
        told
      )}
      {!checked && <small title={say.inferredTitle}>{say.inferred}</small>}
      {again && (
        <>
          {" "}
          <SiteLink to={again.url} fragment={again.fragment}>
            {say.again(day(again.date))}
          </SiteLink>
        </>
      )}
    </span>
  );
}
