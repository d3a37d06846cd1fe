import type { SiteSettings } from "../content/site-settings";

const ko = {
  skip: "본문으로",
  nav: { tasks: "할 일", tags: "태그", weeks: "주간", archive: "기록 모음" },
  newest: "새 기록",
  nextUp: "다음에 할 일",
  noLogs: "아직 기록이 없습니다. til new로 첫 기록을 쓸 수 있습니다.",
  noTasks: "적어 둔 할 일이 없습니다.",
  noTags: "아직 태그가 없습니다.",
  tags: "태그",
  mentions: "언급",
  mentionedIn: "본문에서 언급한 기록",
  draft: "초안",
  undated: "날짜 없음",
  writtenOn: (date: string) => `${date}에 씀`,
  previous: "이전 기록",
  next: "다음 기록",
  newer: "최근 기록",
  older: "이전 기록",
  pageOf: (page: number, pages: number) => `${pages}쪽 중 ${page}쪽`,
  count: (count: number) => `기록 ${count}개`,
  tagTitle: (tag: string) => `#${tag}`,
  tasksTitle: "할 일",
  archiveTitle: "기록 모음",
  tasksOf: (name: string) => `${name}의 할 일`,
  stillOpen: (count: number) => `남은 할 일 ${count}개`,
  ended: "지난 할 일",
  moreTasks: (count: number) => `${count}개 더 보기`,
  carriedOn: "넘어온 할 일",
  carried: (times: number) => `↻ ${times}번`,
  carriedTitle: (times: number) => `다음 계획으로 ${times}번 넘어왔습니다`,
  since: (day: string) => `${day}부터`,
  outcome: {
    done: (day: string | null) => (day ? `${day} 끝냄` : "끝냄"),
    carried: (day: string | null) => (day ? `${day} 계획으로 넘김` : "넘김"),
    touched: (day: string | null) => (day ? `${day} 기록에 나옴` : "기록에 나옴"),
    "let-go": (_day: string | null) => "다음 기록에 없음",
    cancelled: (day: string | null) => (day ? `${day} 그만둠` : "그만둠"),
    forwarded: (day: string | null) => (day ? `${day} 미룸` : "미룸"),
  },
  notDone: (day: string | null) => (day ? `${day} 못 함` : "못 함"),
  again: (day: string | null) => (day ? `${day} 다시 계획` : "다시 계획"),
  inferred: "추정",
  inferredTitle: "글쓴이가 표시한 것이 아니라 기록을 보고 추정한 것입니다",
  plannedForDay: "앞서 하려던 일",
  becameOfPlan: "이 계획은 어떻게 됐나",
  reflections: "돌아보며",
  calendar: {
    year: (year: string) => `${year}년에 쓴 날`,
    day: (date: string, logs: number, length: string, open: number) =>
      [date, logs > 1 && `기록 ${logs}개`, `${length}자`, open > 0 && `남은 할 일 ${open}개`]
        .filter(Boolean)
        .join(", "),
  },
  notFound: {
    title: "페이지를 찾을 수 없습니다",
    text: "주소가 바뀌었거나 지워진 기록일 수 있습니다.",
    home: "첫 페이지로",
  },
};

type Words = typeof ko;

const en: Words = {
  skip: "Skip to content",
  nav: { tasks: "Tasks", tags: "Tags", weeks: "Weeks", archive: "Archive" },
  newest: "New logs",
  nextUp: "Up next",
  noLogs: "No logs yet: til new writes the first one.",
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
  tasksOf: (name) => `${name}’s tasks`,
  stillOpen: (count) => `${count} still to do`,
  ended: "No longer open",
  moreTasks: (count) => `${count} more`,
  carriedOn: "Carried on",
  carried: (times) => `↻ ${times}×`,
  carriedTitle: (times) => (times === 1 ? "carried on once" : `carried on ${times} times`),
  since: (day) => `since ${day}`,
  outcome: {
    done: (day) => (day ? `done on ${day}` : "done"),
    carried: (day) => (day ? `carried on to ${day}` : "carried on"),
    touched: (day) => (day ? `mentioned on ${day}` : "mentioned"),
    "let-go": () => "not in the next log",
    cancelled: (day) => (day ? `given up on ${day}` : "given up"),
    forwarded: (day) => (day ? `put off on ${day}` : "put off"),
  },
  notDone: (day) => (day ? `not done on ${day}` : "not done"),
  again: (day) => (day ? `planned again on ${day}` : "planned again"),
  inferred: "inferred",
  inferredTitle: "read out of the logs, not marked by the author",
  plannedForDay: "Planned before",
  becameOfPlan: "What became of this plan",
  reflections: "Looking back",
  calendar: {
    year: (year) => `Days written in ${year}`,
    day: (date, logs, length, open) =>
      [date, logs > 1 && `${logs} logs`, `${length} characters`, open > 0 && `${open} still to do`]
        .filter(Boolean)
        .join(", "),
  },
  notFound: {
    title: "Page not found",
    text: "The address may have changed, or the log is gone.",
    home: "Home",
  },
};

/** What the site says, in its language. */
export function words(language: SiteSettings["language"]): Words {
  return language === "ko" ? ko : en;
}
