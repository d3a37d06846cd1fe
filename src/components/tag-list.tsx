import type { Tag } from "../journal/tag";
import { SiteLink } from "./site-link";

interface TagListProps {
  tags: readonly Tag[];
  /** What these tags are, where they are not those that the author wrote. */
  label?: string;
  /** What is said of those beyond the first `most`, which are not shown. */
  more?: { most: number; say: (count: number) => string };
}

/** The tags of an entry. */
export function TagList({ tags, label, more }: TagListProps) {
  if (tags.length === 0) return null;
  const shown = tags.slice(0, more?.most);
  return (
    <ul className={label ? "tags mentioned" : "tags"} aria-label={label}>
      {label && <li aria-hidden="true">{label}</li>}
      {shown.map(({ name, url }) => (
        <li key={url}>
          <SiteLink to={url} rel={label ? undefined : "tag"}>
            {name}
          </SiteLink>
        </li>
      ))}
      {shown.length < tags.length && <li>{more?.say(tags.length - shown.length)}</li>}
    </ul>
  );
}
