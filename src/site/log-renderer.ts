import type { SiteLanguage } from "../markdown/words";
import { answerMany } from "./processes/answer-many";
import { type LogToRender, type RenderedText, renderText } from "./render-text";

/** Renders the texts of logs. */
export interface LogRenderer {
  /** At once, where it is rendered here. */
  render(log: LogToRender): RenderedText | Promise<RenderedText>;
  /** Has to be told when all logs are rendered. */
  end(): Promise<void>;
}

/** A renderer for any number of logs: where they are many, a process beside this one does it. */
export function logRenderer(language: SiteLanguage): LogRenderer {
  const render = (log: LogToRender) => renderText(log, language);
  const { ask, end } = answerMany("render-logs", language, render);
  return {
    // No more of a log than it needs is sent to a process.
    render: ({ body, bodyLine, sections, title }) => ask({ body, bodyLine, sections, title }),
    end,
  };
}
