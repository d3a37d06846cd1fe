import type { TagContext } from "../site/contexts";
import { tagYearUrl } from "../urls";
import { SiteLink } from "./site-link";
import { words } from "./words";

/** Leads through the pages of a tag's year, and from its newest entries on to the years. */
export function TagParts({ context }: { context: TagContext }) {
  const { site, tag, year, part, parts, years } = context;
  const say = words(site.language);
  const oldest = years.at(-1)?.url;
  if (year === null) {
    return oldest ? <p className="meta">{say.newestOnly}</p> : null;
  }
  if (parts === 1) return null;
  return (
    <nav className="pager">
      {part > 1 && <SiteLink to={tagYearUrl(tag.url, year, part - 1)}>{say.newer}</SiteLink>}
      <span>{say.pageOf(part, parts)}</span>
      {part < parts && <SiteLink to={tagYearUrl(tag.url, year, part + 1)}>{say.older}</SiteLink>}
    </nav>
  );
}
