import type { SiteSettings } from "../content/site-settings";

const ko = {
  minutes: (minutes: number) => `읽는 데 ${minutes}분`,
  contents: "차례",
  markdown: "Markdown 원문",
  edit: "고치기",
  teamPrevious: "팀의 이전 기록",
  teamNext: "팀의 다음 기록",
  related: "관련 기록",
  onThisDay: "과거의 오늘",
  backlinks: "이 기록을 가리키는 기록",
};

type LogWords = typeof ko;

const en: LogWords = {
  minutes: (minutes) => `${minutes} min read`,
  contents: "Contents",
  markdown: "Markdown source",
  edit: "Edit",
  teamPrevious: "The team’s previous log",
  teamNext: "The team’s next log",
  related: "Related logs",
  onThisDay: "On this day",
  backlinks: "Logs that link here",
};

/** What the site says around a log. */
export function logWords(language: SiteSettings["language"]): LogWords {
  return language === "ko" ? ko : en;
}
