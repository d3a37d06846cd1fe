import { describe, expect, test } from "vitest";
import { readLabel } from "../../src/log/label";
import { phrasesOf } from "../../src/log/phrases";

const phrases = phrasesOf();
const DAY = { date: "2024-03-05", until: null };
const WEEK = { date: "2024-03-04", until: "2024-03-10" };
const lines = (text: string) => text.trim().split("\n");

const LABELS = {
  plan: lines(`
내일 할 일
내일 할일!
🌙 내일의 할 일 (퇴근 후)
3. 내일 해야 할 것들
Ⅱ. 내일 목표
**익일 계획**
내일 공부할 내용
내일은 뭐 하지?
내일 할 일 / Tomorrow
내일 계획 — 검색 다듬기
내일 할 일 및 다짐
다음에 할 일 (우선순위)
앞으로 해야 할 일들
이후 학습 방향
다음 목표
남은 작업
3월 6일 할 일
3/6 계획
Tomorrow
Tomorrow:
Tomorrow's goals
TOMORROW'S #1 PRIORITY
To do tomorrow
To-Do (tomorrow)
Plan for Tomorrow / Next Steps
Tasks For Tomorrow (or the day after)
What I'll do tomorrow
What do you plan to do tomorrow?
What's on for tomorrow
Tomorrow I will
明日への課題
What's next?
Next steps
🔜 Next Steps
Next-day plan
Suggested next steps
내일 할 일 예고
Prossimi passi consigliati
Próximos pasos sugeridos
明晚计划
明日计划预告
接下来的近期计划
Up next
Future plans
明日やること
【明日の予定】
■ 明日の予定
翌日の予定
明日以降のタスク
次回やること
次にやること
今後の予定
残タスク
ネクストアクション
明天计划
明日計劃
明天要做的事
下一步计划
接下来的任务
Plan para mañana
Próximos pasos
À faire demain
Prochaines étapes
Nächste Schritte
Aufgaben für morgen
План на завтра
Kế hoạch ngày mai
Próximos passos`),
  review: lines(`
오늘 할 일
🎯 오늘의 목표
금일 계획
어제의 계획이 어떻게 됐나요?
어제 남은 일
어제 목표
계획 대비 진행 상황
Today's goals
To do today
Plan for today
What will you do today?
Do today:
Working on today
Yesterday's tasks
今日やること
本日の予定
昨日の目標
今日やる予定のタスク
今天的任务
昨天的计划
3/5 할 일`),
  reflection: lines(`
아쉬운 점
아쉬웠던 점 및 회고
😢 오늘 부족했던 점
느낀 점
오늘의 회고
KPT
Retro
Thoughts
What went well
所感
振り返り
今日の反省
总结
今日感想
Rückblick`),
  notes: lines(`
오늘 한 일
배운 점
TIL
What I did today
Today's progress
Notes
오늘 공부
Today's work
今日の学習
今日やったこと
学んだこと
今日完成
已完成
取り組んだタスク
進めたこと
주의할 점
Known issues
注意点
遇到的问题`),
  list: lines(`
TODO
To Do List
Tasks
할 일
해야 할 일
학습 계획
Plan
予定
待办事项`),
  next: lines(`
Next
다음
앞으로
次`),
};

describe.each(Object.entries(LABELS))("a label of kind %s", (kind, labels) => {
  test.each(labels)("%s", (label) => {
    expect(readLabel(label, phrases, DAY).kind).toBe(kind);
  });
});

describe("what looks like a plan and is none", () => {
  test.each([
    ["이번 주 목표", "names a week, a month, a year or some day"],
    ["다음 주 계획", "names a week, a month, a year or some day"],
    ["2024년 목표 (상반기)", "names a week, a month, a year or some day"],
    ["Weekly goals", "names a week, a month, a year or some day"],
    ["来週の予定", "names a week, a month, a year or some day"],
    ["내일은 시험을 본다", "is a sentence, not a label"],
    ["Tomorrow I leave.", "is a sentence, not a label"],
    ["배운 점과 내일 할 일", "names more than what comes next"],
    ["내일의 완료 기준", "is not worded as a plan"],
    ["Next.js로 TODO 앱 만들기", "is not worded as a plan"],
  ])("%s: %s", (label, why) => {
    expect(readLabel(label, phrases, DAY)).toEqual({ kind: null, why });
  });

  test.each(["Next.js", "nextTick", "스프링 시큐리티", "2024-03-06", "3/6 (수)", "플랜 비", ""])(
    "%s is not even considered",
    (label) => {
      expect(readLabel(label, phrases, DAY).kind).toBeNull();
    },
  );

  test("next week is what comes next in the log of a week", () => {
    expect(readLabel("다음 주 할 일", phrases, WEEK).kind).toBe("plan");
    expect(readLabel("Goals for next week", phrases, WEEK).kind).toBe("plan");
  });
});

describe("a team's own words", () => {
  const own = phrasesOf({
    plan: ["[the] morrow's {chores}"],
    words: { chores: ["chores", "errands"] },
  });

  test("are added to the vocabulary", () => {
    expect(readLabel("The morrow's errands", own, DAY).kind).toBe("plan");
    expect(readLabel("The morrow's errands", phrases, DAY).kind).toBeNull();
  });

  test("leave what was known", () => {
    expect(readLabel("내일 할 일", own, DAY).kind).toBe("plan");
  });
});
