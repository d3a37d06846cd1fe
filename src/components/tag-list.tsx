import { tagUrl } from "../urls";
import { SiteLink } from "./site-link";

interface TagListProps {
  tags: readonly string[];
  /** What these tags are, where they are not those that the author wrote. */
  label?: string;
}

/** The tags of an entry. */
export function TagList({ tags, label }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul className={label ? "tags mentioned" : "tags"} aria-label={label}>
      {label && <li aria-hidden="true">{label}</li>}
      {tags.map((tag) => (
        <li key={tag}>
          <SiteLink to={tagUrl(tag)} rel={label ? undefined : "tag"}>
            {tag}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
