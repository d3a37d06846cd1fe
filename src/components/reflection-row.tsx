import type { Reflection } from "../journal/reflections";
import type { PageContext } from "../site/contexts";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";

interface ReflectionRowProps {
  reflections: readonly Reflection[];
  site: PageContext["site"];
}

/** What an author thought of each day, in a row. */
export function ReflectionRow({ reflections, site }: ReflectionRowProps) {
  return (
    <ol className="reflections">
      {reflections.map(({ from, sections }) => (
        <li key={from.url}>
          <p className="meta">
            <SiteLink to={from.url}>
              <LogDate date={from.date} until={from.until} language={site.language} />
            </SiteLink>
          </p>
          {sections.map(({ heading, lines }) => (
            <div key={`${heading} ${lines[0]}`}>
              {heading && <h3>{heading}</h3>}
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a log do not move
                <p key={index} dir="auto">
                  {line}
                </p>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
