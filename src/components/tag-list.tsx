import { tagUrl } from "../urls";
import { SiteLink } from "./site-link";

/** The tags of an entry. */
export function TagList({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag}>
          <SiteLink to={tagUrl(tag)} rel="tag">
            {tag}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
