import type { TagContext } from "../site/contexts";
import { authorTagFeedUrl } from "../urls";
import { FeedLinks } from "./feed-links";
import { overviewWords } from "./overview-words";
import { SiteLink } from "./site-link";

/** The feeds of a tag, and of what each author wrote with it. */
export function TagFeeds({ context }: { context: TagContext }) {
  const { site, url, tag, followed } = context;
  const say = overviewWords(site.language);
  if (followed.length === 0) return null;
  return (
    <section className="feeds">
      <FeedLinks page={url} label={say.follow} />
      <p className="meta">
        <span>{say.followAuthors}</span>
        {followed.map(({ id, name }) => (
          <SiteLink key={id} to={authorTagFeedUrl(id, tag.url)}>
            {name}
          </SiteLink>
        ))}
      </p>
    </section>
  );
}
