import type { SiteSettings } from "../content/site-settings";

const ko = {
  weeks: "주간 기록",
  week: (week: string) => `${Number(week.slice(6))}주차`,
  weekOf: (week: string) => `${week.slice(0, 4)}년 ${Number(week.slice(6))}주차`,
  previousWeek: "이전 주",
  nextWeek: "다음 주",
  learned: "배운 것",
  done: "끝낸 일",
  carried: "넘긴 일",
  map: "누가 무엇을 썼나",
  onlyOne: "한 사람만 쓴 주제",
  allTags: "모든 주제",
  mentionedIn: (count: number) => `언급 ${count}`,
  written: "기록한 날",
  streak: (current: number, longest: number) =>
    current > 0
      ? `평일 ${current}일 연속 기록 중, 최장 ${longest}일`
      : `평일 연속 기록 최장 ${longest}일`,
  follow: "구독",
  followAuthors: "글쓴이별 RSS",
  olderYears: "이전 연도",
};

type OverviewWords = typeof ko;

const days = (count: number) => (count === 1 ? "1 working day" : `${count} working days`);

const en: OverviewWords = {
  weeks: "Weeks",
  week: (week) => `Week ${Number(week.slice(6))}`,
  weekOf: (week) => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`,
  previousWeek: "Previous week",
  nextWeek: "Next week",
  learned: "Learned",
  done: "Done",
  carried: "Carried over",
  map: "Who has written about what",
  onlyOne: "Topics only one person wrote about",
  allTags: "All topics",
  mentionedIn: (count) => `mentioned in ${count}`,
  written: "Days written",
  streak: (current, longest) =>
    current > 0
      ? `${days(current)} in a row, ${longest} in the longest streak`
      : `Longest streak: ${days(longest)}`,
  follow: "Feeds",
  followAuthors: "RSS by author",
  olderYears: "Earlier years",
};

/** What the site says on its overviews: calendars, weeks, the map of tags and authors. */
export function overviewWords(language: SiteSettings["language"]): OverviewWords {
  return language === "ko" ? ko : en;
}
