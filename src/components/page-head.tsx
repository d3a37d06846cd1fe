import { type PageSubject, pageMeta } from "./page-meta";

/** What a page says of itself in its head. */
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
    </>
  );
}
