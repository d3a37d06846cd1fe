import type { Tag } from "../journal/tag";
import { SiteLink } from "./site-link";

interface TagListProps {
  tags: readonly Tag[];
  /** What these tags are, where they are not those that the author wrote. */
  label?: string;
}

/** The tags of an entry. */
export function TagList({ tags, label }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul className={label ? "tags mentioned" : "tags"} aria-label={label}>
      {label && <li aria-hidden="true">{label}</li>}
      {tags.map(({ name, url }) => (
        <li key={url}>
          <SiteLink to={url} rel={label ? undefined : "tag"}>
            {name}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
