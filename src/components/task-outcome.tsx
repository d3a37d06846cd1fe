import type { PageContext } from "../site/contexts";
import type { OutcomeView, TaskView } from "../site/task-views";
import { formatDay } from "./format-date";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface TaskOutcomeProps {
  task: TaskView;
  site: PageContext["site"];
  withSince: boolean;
}

/** What became of a task, and when: what is only inferred says so. */
export function TaskOutcome({ task, site, withSince }: TaskOutcomeProps) {
  const { since, outcome, end } = task;
  const say = words(site.language);
  return (
    <span className="outcome">
      {withSince && since.date && (
        <SiteLink to={since.url}>{say.since(formatDay(since.date, site.language))}</SiteLink>
      )}
      <Told outcome={outcome} site={site} />
      {end && end.state !== "carried" && <Told outcome={end} site={site} />}
    </span>
  );
}

function Told({ outcome, site }: { outcome: OutcomeView; site: PageContext["site"] }) {
  const { state, checked, place } = outcome;
  const say = words(site.language);
  if (state === "open") return null;
  const day = place?.date ? formatDay(place.date, site.language) : null;
  const told = say.outcome[state](day);
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
    </span>
  );
}
