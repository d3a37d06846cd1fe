import type { LogPageContext, PageContext } from "../site/contexts";
import { LogDate } from "./log-date";
import { logWords } from "./log-words";
import { SiteLink } from "./site-link";
import { words } from "./words";

/** The author's log before this one and the one after, then the team's, where those are others. */
export function LogNeighbours({ context }: { context: LogPageContext }) {
  const { site, previous, next, teamPrevious, teamNext } = context;
  const say = { ...words(site.language), ...logWords(site.language) };
  const { language } = site;
  return (
    <>
      {(previous || next) && (
        <nav className="neighbours" aria-label={`${say.previous}, ${say.next}`}>
          {previous && (
            <Neighbour log={previous} rel="prev" label={say.previous} language={language} />
          )}
          {next && <Neighbour log={next} rel="next" label={say.next} language={language} />}
        </nav>
      )}
      {(teamPrevious || teamNext) && (
        <nav className="neighbours" aria-label={`${say.teamPrevious}, ${say.teamNext}`}>
          {teamPrevious && (
            <Neighbour
              log={teamPrevious}
              label={`${say.teamPrevious} · ${teamPrevious.author}`}
              language={language}
            />
          )}
          {teamNext && (
            <Neighbour
              log={teamNext}
              label={`${say.teamNext} · ${teamNext.author}`}
              language={language}
              isNext
            />
          )}
        </nav>
      )}
    </>
  );
}

interface NeighbourProps {
  log: { title: string; url: string; date: string | null; until?: string | null };
  /** What follows a page is the author's own; of the team's only the side is known. */
  rel?: "prev" | "next";
  isNext?: boolean;
  label: string;
  language: PageContext["site"]["language"];
}

function Neighbour({ log, rel, isNext = rel === "next", label, language }: NeighbourProps) {
  return (
    <SiteLink to={log.url} rel={rel} className={isNext ? "after" : undefined}>
      <small>{label}</small>
      <strong dir="auto">{log.title}</strong>
      <LogDate date={log.date} until={log.until ?? null} language={language} />
    </SiteLink>
  );
}
