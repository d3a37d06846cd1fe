import type { Language } from "../../generators/language";

/** How people head the parts of their logs. */
interface HabitWords {
  plan: readonly string[];
  /** Those of `plan` that say what they are by closing a log. */
  closing: readonly string[];
  reflection: readonly string[];
  /** What had been planned for the day. */
  review: readonly string[];
  notes: readonly string[];
}

export const habitWords: Record<Language, HabitWords> = {
  ko: {
    plan: [
      "내일 할 일",
      "내일의 나에게",
      "내일 계획",
      "내일",
      "다음에 할 일",
      "앞으로 할 일",
      "내일 해야 할 것",
      "Next",
    ],
    closing: ["Next"],
    reflection: ["아쉬운 점", "회고", "오늘의 회고", "느낀 점", "아쉬웠던 점", "하루 회고"],
    review: ["어제 계획", "오늘 할 일", "어제의 계획 점검", "오늘의 목표"],
    notes: ["배운 것", "오늘 한 일", "오늘 배운 것", "공부한 내용"],
  },
  en: {
    plan: ["Tomorrow", "Next steps", "Next", "Plan for tomorrow", "What's next", "Up next"],
    closing: ["Next"],
    reflection: ["What went badly", "Reflection", "Retro", "What could be better", "Thoughts"],
    review: ["Yesterday's plan", "Planned for today", "Today's tasks", "Plan review"],
    notes: ["What I learned", "Notes", "Learned today", "What I did"],
  },
};
