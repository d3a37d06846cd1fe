import type { PageContext, TagContext } from "../site/contexts";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface TagYearsProps {
  years: TagContext["years"];
  /** The year of this page, if it is a year's. */
  current: string | null;
  language: PageContext["site"]["language"];
}

/** The years of a tag: places on its one page, or pages of their own. */
export function TagYears({ years, current, language }: TagYearsProps) {
  const say = words(language);
  if (years.length < 2) return null;
  return (
    <nav aria-label={say.years}>
      <ul className="tags years">
        {years.map(({ year, count, url }) => {
          const label = `${yearLabel(year, language)} `;
          return (
            <li key={year}>
              {url === null ? (
                <a href={`#y${year}`}>
                  {label}
                  <small>{count}</small>
                </a>
              ) : (
                <SiteLink to={url} aria-current={year === current ? "page" : undefined}>
                  {label}
                  <small>{count}</small>
                </SiteLink>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What a year of a tag is called; `notes` are the entries without a date. */
export function yearLabel(year: string, language: PageContext["site"]["language"]): string {
  const say = words(language);
  return year === "notes" ? say.undated : say.year(year);
}
