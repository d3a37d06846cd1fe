import { withPrefix } from "gatsby";
import { iconUrl, webManifestUrl } from "../urls";
import { type PageSubject, pageMeta } from "./page-meta";
import { searchKeys } from "./search-keys";
import { themeScript } from "./theme-script";

/** What every page says of itself in its head. */
export function PageHead(subject: PageSubject) {
  const { site, title, description } = subject;
  const { canonical, alternates, properties, names, jsonLd } = pageMeta(subject);
  return (
    <>
      <html lang={site.language} />
      <title>{title ? `${title} · ${site.title}` : site.title}</title>
      <meta name="description" content={description || site.description} />
      <link rel="canonical" href={canonical} />
      {alternates.map((alternate) => (
        <link key={alternate.href} rel="alternate" {...alternate} />
      ))}
      {properties.map((one) => (
        <meta key={one.property + one.content} {...one} />
      ))}
      {names.map((one) => (
        <meta key={one.name} {...one} />
      ))}
      {jsonLd !== null && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it is made
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      )}
      <link rel="icon" type="image/svg+xml" href={withPrefix("/favicon.svg")} />
      <link rel="apple-touch-icon" href={withPrefix(iconUrl(180))} />
      <link rel="manifest" href={withPrefix(webManifestUrl)} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf7" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14171d" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
      <script dangerouslySetInnerHTML={{ __html: themeScript + searchKeys }} />
    </>
  );
}
