import type { EntrySummary } from "../journal/summary";
import type { PageContext, TagContext } from "../site/contexts";
import { EntryList } from "./entry-list";
import { yearLabel } from "./tag-years";
import { words } from "./words";

interface TagEntriesProps {
  tagged: readonly EntrySummary[];
  mentioned: readonly EntrySummary[];
  site: PageContext["site"];
}

interface EntriesByYearProps extends TagEntriesProps {
  /** The years of the tag, in their order. */
  years: TagContext["years"];
}

/** The entries of a tag's page under their years, newest first; of one year without its heading. */
export function EntriesByYear({ tagged, mentioned, site, years: all }: EntriesByYearProps) {
  const shown = new Set([...tagged, ...mentioned].map(yearOf));
  const years = all.map(({ year }) => year).filter((year) => shown.has(year));
  if (years.length < 2) {
    return <TagEntries tagged={tagged} mentioned={mentioned} site={site} level={2} />;
  }
  return years.map((year) => (
    <section key={year} id={`y${year}`}>
      <h2>{yearLabel(year, site.language)}</h2>
      <TagEntries
        tagged={tagged.filter((entry) => yearOf(entry) === year)}
        mentioned={mentioned.filter((entry) => yearOf(entry) === year)}
        site={site}
        level={3}
      />
    </section>
  ));
}

/** The entries that carry the tag, then those that only mention it. */
function TagEntries({ tagged, mentioned, site, level }: TagEntriesProps & { level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      {tagged.length > 0 && <EntryList entries={tagged} site={site} level={level} />}
      {mentioned.length > 0 && (
        <section>
          <Heading>{words(site.language).mentionedIn}</Heading>
          <EntryList entries={mentioned} site={site} level={level === 2 ? 3 : 4} />
        </section>
      )}
    </>
  );
}

function yearOf({ date }: EntrySummary): string {
  return date?.slice(0, 4) ?? "notes";
}
