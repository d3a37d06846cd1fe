import { withPrefix } from "gatsby";
import type { PageContext } from "../site/contexts";
import { searchKeys } from "./search-keys";

interface PageHeadProps {
  site: PageContext["site"];
  /** The page's own title; the site's home has none. */
  title?: string;
  description?: string;
}

/** What every page says of itself in its head. */
export function PageHead({ site, title, description }: PageHeadProps) {
  return (
    <>
      <html lang={site.language} />
      <title>{title ? `${title} · ${site.title}` : site.title}</title>
      <meta name="description" content={description ?? site.description} />
      <link rel="icon" type="image/svg+xml" href={withPrefix("/favicon.svg")} />
      <meta name="color-scheme" content="light dark" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
      <script dangerouslySetInnerHTML={{ __html: searchKeys }} />
    </>
  );
}
