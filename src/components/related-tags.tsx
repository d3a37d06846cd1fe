import type { RelatedTag } from "../journal/related-tags";
import type { PageContext } from "../site/contexts";
import { SiteLink } from "./site-link";
import { words } from "./words";

interface RelatedTagsProps {
  tags: readonly RelatedTag[];
  language: PageContext["site"]["language"];
}

/** Tags that stand beside another, with how often. */
export function RelatedTags({ tags, language }: RelatedTagsProps) {
  const { relatedTags } = words(language);
  if (tags.length === 0) return null;
  return (
    <ul className="tags mentioned related" aria-label={relatedTags}>
      <li aria-hidden="true">{relatedTags}</li>
      {tags.map(({ name, url, count }) => (
        <li key={url}>
          <SiteLink to={url}>
            {`${name} `}
            <small>{count}</small>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
