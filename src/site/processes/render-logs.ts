import type { SiteLanguage } from "../../markdown/words";
import { type LogToRender, type RenderedText, renderText } from "../render-text";
import { answerRequests } from "./answer-requests";

answerRequests(
  (log: LogToRender, language: SiteLanguage): RenderedText => renderText(log, language),
);
