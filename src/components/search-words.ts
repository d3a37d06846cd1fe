import type { SiteSettings } from "../content/site-settings";
import { months, weekdays } from "./format-date";

const numbers = months.map((_, month) => String(month + 1));

const ko = {
  title: "검색",
  label: "기록 검색",
  hint: "기억나는 말이나 #태그",
  submit: "찾기",
  author: "글쓴이",
  everyone: "모두",
  from: "시작일",
  to: "종료일",
  sort: "순서",
  relevance: "관련도순",
  newest: "최신순",
  narrow: "태그로 좁히기",
  chosen: "고른 태그",
  remove: "{tag} 태그 빼기",
  hits: "찾은 기록",
  more: "더 보기",
  none: "찾은 기록이 없습니다.",
  one: "기록 1개를 찾았습니다.",
  many: "기록 {count}개를 찾았습니다.",
  searching: "찾는 중…",
  undated: "날짜 없음",
  date: {
    pattern: "{year}년 {month}월 {day}일 ({weekday})",
    weekdays: weekdays.ko,
    months: numbers,
  },
  guess: "‘{typed}’ 대신 {meant}{로} 찾은 결과입니다.",
  unknown: "‘{word}’{은} 어느 기록에도 없습니다.",
  mentioned: "이 태그를 단 기록은 없어서, 본문에서 언급한 기록을 찾았습니다.",
  problems: {
    "too-long": "검색어가 너무 길어 앞부분만 찾았습니다.",
    "impossible-date": "‘{found}’{은} 없는 날짜라서 빼고 찾았습니다.",
    "unknown-tag": "‘{found}’ 태그가 없습니다.",
    "unknown-author": "‘{found}’{이라는} 글쓴이가 없습니다.",
    missing: "검색 파일을 받지 못했습니다. 연결을 확인하고 페이지를 새로 고쳐 보세요.",
    damaged: "검색 파일이 깨져 있어 찾을 수 없습니다.",
    "other-version": "검색 파일의 버전이 이 페이지와 다릅니다. 페이지를 새로 고쳐 보세요.",
    unsupported: "이 브라우저에서는 검색을 쓸 수 없습니다.",
  },
  byTags: "태그로 찾아보기",
  topTags: "많이 쓰는 태그",
  allTags: "태그 모두 보기",
  archive: "기록 모음",
  noScript: "검색하려면 자바스크립트가 필요합니다. 태그와 기록 모음은 그대로 볼 수 있습니다.",
  help: "태그는 #docker, 글쓴이는 author:이름, 기간은 from:2025-01 to:2025-03처럼 함께 적을 수 있습니다.",
};

/** What the search page says; plain texts, so that the page can hand them to its script. */
export type SearchWords = typeof ko;

const en: SearchWords = {
  title: "Search",
  label: "Search the logs",
  hint: "Words you remember, or a #tag",
  submit: "Search",
  author: "Author",
  everyone: "Everyone",
  from: "From",
  to: "To",
  sort: "Order",
  relevance: "Best match first",
  newest: "Newest first",
  narrow: "Narrow by tag",
  chosen: "Chosen tags",
  remove: "Remove the tag {tag}",
  hits: "Logs found",
  more: "More",
  none: "No logs found.",
  one: "1 log found.",
  many: "{count} logs found.",
  searching: "Searching…",
  undated: "No date",
  date: { pattern: "{weekday}, {day} {month} {year}", weekdays: weekdays.en, months },
  guess: "Results for {meant} instead of “{typed}”.",
  unknown: "“{word}” is in none of the logs.",
  mentioned: "No log has this tag; these mention it in their text.",
  problems: {
    "too-long": "The query is too long: only its beginning was searched for.",
    "impossible-date": "“{found}” is not a date, so it was left out.",
    "unknown-tag": "There is no tag “{found}”.",
    "unknown-author": "There is no author “{found}”.",
    missing: "A search file could not be fetched. Check the connection and reload the page.",
    damaged: "A search file is damaged, so the search can’t run.",
    "other-version": "The search files are of another version than this page. Reload the page.",
    unsupported: "This browser can’t run the search.",
  },
  byTags: "Browse by tag",
  topTags: "Most used tags",
  allTags: "All tags",
  archive: "Archive",
  noScript: "Search needs JavaScript. Tags and the archive work without it.",
  help: "Tags (#docker), an author (author:name) and days (from:2025-01 to:2025-03) can be typed too.",
};

/** What the search page says, in the site's language. */
export function searchWords(language: SiteSettings["language"]): SearchWords {
  return language === "ko" ? ko : en;
}
