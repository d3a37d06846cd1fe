import type { ReactNode } from "react";
import type { LogPageContext } from "../site/contexts";
import type { LogText } from "../site/log-html";
import "../styles/log/text.css";
import "../styles/log/code.css";
import "../styles/log/code-lines.css";
import "../styles/log/alerts.css";
import "../styles/log/wide-content.css";
import "../styles/log/around.css";
import { authorUrl } from "../urls";
import { formatDate } from "./format-date";
import { Layout } from "./layout";
import { LogContents } from "./log-contents";
import { LogDate } from "./log-date";
import { LogNeighbours } from "./log-neighbours";
import { LogSource } from "./log-source";
import { LogTasks } from "./log-tasks";
import { logWords } from "./log-words";
import { OtherLogs } from "./other-logs";
import { SiteLink } from "./site-link";
import { TagList } from "./tag-list";
import { words } from "./words";

interface LogPageProps {
  context: LogPageContext;
  text: Pick<LogText, "headings" | "minutes">;
  /** The log's text. */
  children: ReactNode;
}

/** A log with what is known of it, the same around Markdown and around MDX. */
export function LogPage({ text, context, children }: LogPageProps) {
  const { site, url, log, author, tags, mentioned, due, own } = context;
  const say = words(site.language);
  const late = log.written !== null && log.written !== log.date && log.written !== log.until;
  return (
    <Layout site={site} url={url} messages={context.messages}>
      <article className="log">
        <header>
          <h1 dir="auto">{log.title}</h1>
          <div className="byline meta">
            <address>
              <SiteLink to={authorUrl(author.id)} rel="author">
                {author.name}
              </SiteLink>
            </address>
            <LogDate date={log.date} until={log.until} language={site.language} />
            {late && log.written && (
              <span className="written">
                <time dateTime={log.written}>
                  {say.writtenOn(formatDate(log.written, site.language))}
                </time>
              </span>
            )}
            <span>{logWords(site.language).minutes(text.minutes)}</span>
            {log.draft && <span className="draft">{say.draft}</span>}
          </div>
          <TagList tags={tags} />
          <TagList tags={mentioned} label={say.mentions} />
        </header>
        <LogContents headings={text.headings} language={site.language} />
        <LogTasks heading={say.plannedForDay} tasks={due} site={site} date={log.date} withSince />
        {children}
        {own.some((task) => task.outcome.state !== "open") && (
          <LogTasks heading={say.becameOfPlan} tasks={own} site={site} date={log.date} />
        )}
        <LogSource context={context} />
      </article>
      <LogNeighbours context={context} />
      <OtherLogs otherDays={context.otherDays} language={site.language} />
    </Layout>
  );
}
