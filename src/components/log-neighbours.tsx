import type { EntrySummary } from "../journal/summary";
import type { PageContext } from "../site/contexts";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface LogNeighboursProps {
  previous: EntrySummary | null;
  next: EntrySummary | null;
  site: PageContext["site"];
}

/** The author's log before this one and the one after. */
export function LogNeighbours({ previous, next, site }: LogNeighboursProps) {
  if (!previous && !next) return null;
  const say = words(site.language);
  return (
    <nav className="neighbours" aria-label={`${say.previous}, ${say.next}`}>
      {previous && <Neighbour entry={previous} rel="prev" label={say.previous} site={site} />}
      {next && <Neighbour entry={next} rel="next" label={say.next} site={site} />}
    </nav>
  );
}

interface NeighbourProps {
  entry: EntrySummary;
  rel: "prev" | "next";
  label: string;
  site: PageContext["site"];
}

function Neighbour({ entry, rel, label, site }: NeighbourProps) {
  return (
    <SiteLink to={entry.url} rel={rel}>
      <small>{label}</small>
      <strong>{entry.title}</strong>
      <LogDate date={entry.date} until={entry.until} language={site.language} />
    </SiteLink>
  );
}
