import type { CalendarYear } from "../journal/calendar";
import type { PageContext } from "../site/contexts";
import { archiveUrl } from "../urls";
import { Calendar } from "./calendar";
import { overviewWords } from "./overview-words";
import { SiteLink } from "./site-link";

interface CalendarSectionProps {
  years: readonly CalendarYear[];
  /** Those that are not drawn: they lead to the archive. */
  older: readonly string[];
  language: PageContext["site"]["language"];
  /** How regularly is written: of one author. */
  streak?: { current: number; longest: number };
}

/** Years of days under a heading. */
export function CalendarSection({ years, older, language, streak }: CalendarSectionProps) {
  if (years.length === 0) return null;
  const say = overviewWords(language);
  return (
    <section>
      <h2>{say.written}</h2>
      {streak && streak.longest > 0 && (
        <p className="meta">{say.streak(streak.current, streak.longest)}</p>
      )}
      {years.map((year) => (
        <div key={year.year}>
          <h3>{year.year}</h3>
          <Calendar year={year} language={language} />
        </div>
      ))}
      {older.length > 0 && (
        <p className="meta">
          <span>{say.olderYears}</span>
          {older.map((year) => (
            <SiteLink key={year} to={archiveUrl} fragment={`#y${year}`}>
              {year}
            </SiteLink>
          ))}
        </p>
      )}
    </section>
  );
}
