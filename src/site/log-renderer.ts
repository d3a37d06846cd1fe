import type { SiteLanguage } from "../markdown/words";
import { type Helper, startProcess } from "./processes/start-process";
import { type LogToRender, type RenderedText, renderText } from "./render-text";

/** Renders the texts of logs. */
export interface LogRenderer {
  /** At once, where it is rendered here. */
  render(log: LogToRender): RenderedText | Promise<RenderedText>;
  /** Has to be told when all logs are rendered. */
  end(): Promise<void>;
}

/** How many logs are rendered here alone: to start a process takes longer than to render fewer. */
const few = 300;

/** A renderer for any number of logs: where they are many, a process beside this one does it. */
export function logRenderer(language: SiteLanguage): LogRenderer {
  let begun = 0;
  let helper: Promise<Helper<LogToRender, RenderedText>> | undefined;
  const askHelper = async ({ body, bodyLine, sections, title }: LogToRender) => {
    helper ??= startProcess("render-logs", language);
    return (await helper).ask({ body, bodyLine, sections, title });
  };
  return {
    render(log) {
      begun++;
      return begun <= few ? renderText(log, language) : askHelper(log);
    },
    async end() {
      await (await helper)?.end();
    },
  };
}
