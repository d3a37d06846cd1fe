import type { TagCount } from "../journal/tags";
import { SiteLink } from "./site-link";

/** Tags with how many entries carry each. */
export function TagCloud({ tags }: { tags: readonly TagCount[] }) {
  return (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag.url}>
          <SiteLink to={tag.url}>
            {`${tag.name} `}
            <small>{tag.count}</small>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
