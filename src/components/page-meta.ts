import type { PageContext } from "../site/contexts";
import {
  absoluteUrl,
  authorUrl,
  type FeedFormat,
  feedUrl,
  homeUrl,
  logImageUrl,
  markdownUrl,
} from "../urls";

/** What a page is, for those who read its head. */
export interface PageSubject {
  site: PageContext["site"];
  /** The page's own address. */
  url: string;
  /** The page's own title; the site's home has none. */
  title?: string;
  description?: string;
  /** Whether it has feeds of its own: an author's page, and that of a tag which somebody put on a log. */
  hasFeed?: boolean;
  log?: {
    date: string | null;
    until: string | null;
    draft: boolean;
    author: { id: string; name: string };
    tags: readonly { name: string }[];
  };
}

/** What a page's head says beside its title and description, for search engines, networks and feed readers. */
export interface PageMeta {
  canonical: string;
  /** `<link rel="alternate">`. */
  alternates: { type: string; title: string; href: string }[];
  /** `<meta property>`. */
  properties: { property: string; content: string }[];
  /** `<meta name>`. */
  names: { name: string; content: string }[];
  /** For `<script type="application/ld+json">`, safe to stand there as it is; null where there is nothing to say. */
  jsonLd: string | null;
}

export function pageMeta(subject: PageSubject): PageMeta {
  const { site, url, log } = subject;
  const image = imageOf(subject);
  const data = log ? posting(subject, log, image) : url === homeUrl() ? blog(site) : null;
  return {
    canonical: absoluteUrl(site.url, url),
    alternates: [
      ...feedLinks(site, homeUrl(), site.title),
      ...(subject.hasFeed ? feedLinks(site, url, `${subject.title} · ${site.title}`) : []),
      ...(log && !log.draft ? [markdownLink(subject)] : []),
    ],
    properties: openGraph(subject, image),
    names: [
      { name: "twitter:card", content: image ? "summary_large_image" : "summary" },
      ...(log?.draft ? [{ name: "robots", content: "noindex" }] : []),
    ],
    // A title may hold `</script>`, also as `&lt;/script>`, which Gatsby decodes.
    jsonLd:
      data &&
      JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/[<&]/g, (sign) =>
        sign === "<" ? "\\u003c" : "\\u0026",
      ),
  };
}

const feedTypes: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

function feedLinks(site: PageSubject["site"], page: string, title: string): PageMeta["alternates"] {
  return (Object.entries(feedTypes) as [FeedFormat, string][]).map(([format, type]) => ({
    type,
    title,
    href: absoluteUrl(site.url, feedUrl(page, format)),
  }));
}

function markdownLink({ site, url, title = "" }: PageSubject): PageMeta["alternates"][number] {
  return { type: "text/markdown", title, href: absoluteUrl(site.url, markdownUrl(url)) };
}

/** The address of the picture that is drawn of a log; null where none is. */
function imageOf({ site, url, log }: PageSubject): string | null {
  return log && site.cards && !log.draft ? absoluteUrl(site.url, logImageUrl(url)) : null;
}

function openGraph(
  { site, url, title, description, log }: PageSubject,
  image: string | null,
): PageMeta["properties"] {
  const said: [string, string | false | null | undefined][] = [
    ["og:type", log ? "article" : "website"],
    ["og:title", title ?? site.title],
    ["og:description", description || site.description],
    ["og:url", absoluteUrl(site.url, url)],
    ["og:site_name", site.title],
    ["og:locale", site.language === "ko" ? "ko_KR" : "en_US"],
  ];
  if (image) {
    said.push(
      ["og:image", image],
      ["og:image:type", "image/png"],
      ["og:image:width", "1200"],
      ["og:image:height", "630"],
      ["og:image:alt", title],
    );
  }
  if (log) {
    said.push(
      ["article:published_time", log.date],
      ["article:author", absoluteUrl(site.url, authorUrl(log.author.id))],
      ...log.tags.map(({ name }): [string, string] => ["article:tag", name]),
    );
  }
  return said.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

function posting(
  { site, url, title, description }: PageSubject,
  { date, until, author, tags }: NonNullable<PageSubject["log"]>,
  image: string | null,
): object {
  return {
    "@type": "BlogPosting",
    headline: title,
    description: description || undefined,
    url: absoluteUrl(site.url, url),
    datePublished: until ?? date ?? undefined,
    inLanguage: site.language,
    author: {
      "@type": "Person",
      name: author.name,
      url: absoluteUrl(site.url, authorUrl(author.id)),
    },
    image: image ?? undefined,
    keywords: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
    isPartOf: { "@type": "Blog", name: site.title, url: absoluteUrl(site.url, homeUrl()) },
  };
}

function blog({ title, description, language, url }: PageSubject["site"]): object {
  return {
    "@type": "Blog",
    name: title,
    description: description || undefined,
    url: absoluteUrl(url, homeUrl()),
    inLanguage: language,
  };
}
