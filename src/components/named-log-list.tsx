import type { PageContext } from "../site/contexts";
import type { NamedLog } from "../site/other-days";
import { LogDate } from "./log-date";
import { SiteLink } from "./site-link";

interface NamedLogListProps {
  logs: readonly NamedLog[];
  language: PageContext["site"]["language"];
}

/** Logs by title, day and author, in few words. */
export function NamedLogList({ logs, language }: NamedLogListProps) {
  return (
    <ul className="named-logs">
      {logs.map(({ title, url, date, author }) => (
        <li key={url}>
          <SiteLink to={url} dir="auto">
            {title}
          </SiteLink>
          <p className="meta">
            <LogDate date={date} until={null} language={language} />
            <span>{author}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
