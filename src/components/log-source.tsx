import type { LogPageContext } from "../site/contexts";
import { markdownUrl } from "../urls";
import { logWords } from "./log-words";
import { SiteLink } from "./site-link";

/** The ways to a log's source: as it was written, and to where it can be edited. */
export function LogSource({ context }: { context: LogPageContext }) {
  const { site, url, unpublished, edit } = context;
  const say = logWords(site.language);
  if (unpublished && edit === null) return null;
  return (
    <p className="meta source">
      {!unpublished && (
        <SiteLink to={markdownUrl(url)} rel="alternate" type="text/markdown">
          {say.markdown}
        </SiteLink>
      )}
      {edit !== null && <a href={edit}>{say.edit}</a>}
    </p>
  );
}
