import { type FeedFormat, feedUrl } from "../urls";
import { SiteLink } from "./site-link";

const names: Record<FeedFormat, string> = { rss: "RSS", atom: "Atom", json: "JSON Feed" };

/** The feeds of a page that has its own. */
export function FeedLinks({ page, label }: { page: string; label: string }) {
  return (
    <p className="meta">
      <span>{label}</span>
      {(Object.entries(names) as [FeedFormat, string][]).map(([format, name]) => (
        <SiteLink key={format} to={feedUrl(page, format)}>
          {name}
        </SiteLink>
      ))}
    </p>
  );
}
