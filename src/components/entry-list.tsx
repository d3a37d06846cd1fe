import type { EntrySummary } from "../journal/summary";
import type { PageContext } from "../site/contexts";
import { authorUrl } from "../urls";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";
import { TagList } from "./tag-list";
import { words } from "./words";

interface EntryListProps {
  /** `days` are those to whose places in the list others lead. */
  entries: readonly (EntrySummary & { excerpt?: string; days?: string[] })[];
  site: PageContext["site"];
  /** The level of the entries' headings: one below the heading that the list stands under. */
  level?: 2 | 3 | 4;
  /** Names the author of each entry: not where all are one author's. */
  withAuthor?: boolean;
}

/** A log may have hundreds; a list of logs is there to find one. */
const MOST_TAGS = 12;

/** Entries as a list: title, day, author, tags. */
export function EntryList({ entries, site, level = 3, withAuthor = true }: EntryListProps) {
  const Heading = `h${level}` as const;
  const say = words(site.language);
  if (entries.length === 0) return <p className="empty">{say.noLogs}</p>;
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <li key={entry.url} id={entry.days?.[0]}>
          {entry.days?.slice(1).map((day) => (
            <span key={day} id={day} />
          ))}
          <article>
            <Heading dir="auto">
              <SiteLink to={entry.url}>{entry.title}</SiteLink>
              {entry.draft && <span className="draft">{say.draft}</span>}
            </Heading>
            <p className="meta">
              <LogDate date={entry.date} until={entry.until} language={site.language} />
              {withAuthor && (
                <SiteLink to={authorUrl(entry.author.id)} rel="author">
                  {entry.author.name}
                </SiteLink>
              )}
            </p>
            {entry.excerpt && (
              <p className="excerpt" dir="auto">
                {entry.excerpt}
              </p>
            )}
            <TagList tags={entry.tags} more={{ most: MOST_TAGS, say: say.moreTags }} />
          </article>
        </li>
      ))}
    </ol>
  );
}
