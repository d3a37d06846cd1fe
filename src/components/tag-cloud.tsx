import type { TagCount } from "../journal/tags";
import { SiteLink } from "./site-link";

/** Tags with how many entries carry or mention each; one that no author wrote is set apart. */
export function TagCloud({ tags }: { tags: readonly TagCount[] }) {
  return (
    <ul className="tags">
      {tags.map(({ name, url, tagged, mentioned }) => (
        <li key={url} className={tagged > 0 ? undefined : "mentioned"}>
          <SiteLink to={url}>
            {`${name} `}
            <small>{tagged + mentioned}</small>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
