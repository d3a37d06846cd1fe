import type { PageContext } from "../site/contexts";
import { homeUrl } from "../urls";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface PagerProps {
  page: number;
  pages: number;
  site: PageContext["site"];
}

/** The way through the home pages. */
export function Pager({ page, pages, site }: PagerProps) {
  if (pages === 1) return null;
  const say = words(site.language);
  return (
    <nav className="pager" aria-label={say.pageOf(page, pages)}>
      {page > 1 && (
        <SiteLink to={homeUrl(page - 1)} rel="prev">
          {say.newer}
        </SiteLink>
      )}
      <span>{`${page} / ${pages}`}</span>
      {page < pages && (
        <SiteLink to={homeUrl(page + 1)} rel="next">
          {say.older}
        </SiteLink>
      )}
    </nav>
  );
}
