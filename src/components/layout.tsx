import type { ReactNode } from "react";
import type { PageContext } from "../site/contexts";
import "../styles/tokens.css";
import "../styles/page.css";
import "../styles/header.css";
import "../styles/lists.css";
import "../styles/tasks.css";
import "../styles/print.css";
import {
  archiveUrl,
  feedUrl,
  homeUrl,
  mapUrl,
  searchUrl,
  tagsUrl,
  tasksUrl,
  weeksUrl,
} from "../urls";
import { MessagesPanel } from "./messages-panel";
import { overviewWords } from "./overview-words";
import { PageAhead } from "./page-ahead";
import { SearchBox } from "./search-box";
import { SiteLink } from "./site-link";
import { ThemeButton } from "./theme-button";
import { words } from "./words";

interface LayoutProps {
  site: PageContext["site"];
  /** The page's own address: its entry in the navigation is marked. */
  url: string;
  messages?: PageContext["messages"];
  children: ReactNode;
}

/** What every page has around its own content. */
export function Layout({ site, url, messages, children }: LayoutProps) {
  const say = words(site.language);
  const places = [
    { to: tasksUrl, label: say.nav.tasks },
    { to: tagsUrl, label: say.nav.tags },
    { to: weeksUrl, label: say.nav.weeks },
    { to: archiveUrl, label: say.nav.archive },
  ];
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="site-header">
        <SiteLink className="site-title" to={homeUrl()}>
          {site.title}
        </SiteLink>
        <nav>
          {places.map(({ to, label }) => (
            <SiteLink key={to} to={to} aria-current={to === url ? "page" : undefined}>
              {label}
            </SiteLink>
          ))}
        </nav>
        {url !== searchUrl && <SearchBox site={site} />}
        <ThemeButton language={site.language} />
      </header>
      {process.env.NODE_ENV !== "production" && messages && (
        <MessagesPanel messages={messages} language={site.language} />
      )}
      <main id="content">{children}</main>
      <footer className="site-footer">
        {site.description && <p>{site.description}</p>}
        <p className="meta">
          <SiteLink to={mapUrl}>{overviewWords(site.language).map}</SiteLink>
          <SiteLink to={feedUrl(homeUrl(), "rss")}>RSS</SiteLink>
        </p>
      </footer>
      <PageAhead />
    </>
  );
}
