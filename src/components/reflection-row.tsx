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
      {reflections.map(({ from, lines }) => (
        <li key={from.url}>
          <p className="meta">
            <SiteLink to={from.url}>
              <LogDate date={from.date} until={from.until} language={site.language} />
            </SiteLink>
          </p>
          {lines.map((line, index) => (
            // The lines of a log do not move while its page stands.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <p key={index}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
