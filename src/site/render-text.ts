import type { LogEntry } from "../log/entry";
import { readingMinutes } from "../log/reading-time";
import { type RenderedMarkdown, renderMarkdown } from "../markdown/render-markdown";
import type { SiteLanguage } from "../markdown/words";

/** What of a log decides how its text is rendered. */
export type LogToRender = Pick<LogEntry, "body" | "bodyLine" | "sections" | "title">;

/** What is made of a log's text alone, whatever else there is. */
export interface RenderedText extends RenderedMarkdown {
  /** How long it takes to read. */
  minutes: number;
}

/** Renders the text of a log. */
export function renderText(log: LogToRender, language: SiteLanguage): RenderedText {
  return { ...renderMarkdown(log.body, log, language), minutes: readingMinutes(log.body) };
}
