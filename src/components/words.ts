import type { SiteSettings } from "../content/site-settings";

const ko = {
  skip: "본문으로",
  nav: { tasks: "할 일", tags: "태그", archive: "지난 기록" },
  newest: "새 기록",
  nextUp: "다음에 할 일",
  noLogs: "아직 기록이 없다. `til new`로 첫 기록을 쓸 수 있다.",
  noTasks: "적어 둔 할 일이 없다.",
  noTags: "아직 태그가 없다.",
  tags: "태그",
  mentions: "언급",
  mentionedIn: "본문에서 언급한 기록",
  draft: "초안",
  undated: "날짜 없음",
  writtenOn: (date: string) => `${date}에 씀`,
  previous: "이전 기록",
  next: "다음 기록",
  newer: "더 새 기록",
  older: "더 지난 기록",
  pageOf: (page: number, pages: number) => `${pages}쪽 중 ${page}쪽`,
  count: (count: number) => `기록 ${count}개`,
  tagTitle: (tag: string) => `#${tag}`,
  tasksTitle: "할 일",
  archiveTitle: "지난 기록",
  status: { open: "할 일", done: "끝냄", cancelled: "그만둠", forwarded: "미룸" },
  notFound: {
    title: "찾는 페이지가 없다",
    text: "주소가 바뀌었거나 지워진 기록일 수 있다.",
    home: "첫 페이지로",
  },
};

type Words = typeof ko;

const en: Words = {
  skip: "Skip to content",
  nav: { tasks: "Tasks", tags: "Tags", archive: "Archive" },
  newest: "New logs",
  nextUp: "Up next",
  noLogs: "No logs yet. `til new` writes the first one.",
  noTasks: "No plans written down.",
  noTags: "No tags yet.",
  tags: "Tags",
  mentions: "Mentions",
  mentionedIn: "Logs that mention it",
  draft: "Draft",
  undated: "No date",
  writtenOn: (date) => `written on ${date}`,
  previous: "Previous log",
  next: "Next log",
  newer: "Newer logs",
  older: "Older logs",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  count: (count) => (count === 1 ? "1 log" : `${count} logs`),
  tagTitle: (tag) => `#${tag}`,
  tasksTitle: "Tasks",
  archiveTitle: "Archive",
  status: { open: "to do", done: "done", cancelled: "cancelled", forwarded: "put off" },
  notFound: {
    title: "Page not found",
    text: "The address may have changed, or the log is gone.",
    home: "To the first page",
  },
};

/** What the site says, in its language. */
export function words(language: SiteSettings["language"]): Words {
  return language === "ko" ? ko : en;
}
