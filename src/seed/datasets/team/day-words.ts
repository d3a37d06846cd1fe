import type { Language } from "../../generators/language";
import { withParticle } from "../../words/particle";

/** What people say of their days, whatever they are about. */
interface DayWords {
  /** The weekdays, Sunday first. */
  weekdays: readonly string[];
  /** Of what they learned about. */
  about: readonly ((tag: string) => string)[];
  /** Of a task that comes up in the notes. */
  told: readonly ((task: string) => string)[];
  reflections: readonly string[];
  subject(tags: readonly string[]): string;
  table: { head: readonly [string, string]; rows: readonly (readonly [string, string])[] };
  linked(tag: string): string;
}

export const dayWords: Record<Language, DayWords> = {
  ko: {
    weekdays: ["일", "월", "화", "수", "목", "금", "토"],
    about: [
      (tag) => `${withParticle(tag, "을/를")} 처음부터 천천히 들여다봤다.`,
      (tag) => `${withParticle(tag, "은/는")} 생각보다 친절했다.`,
      (tag) => `동료와 ${withParticle(tag, "으로/로")} 한 시간을 보냈다.`,
      (tag) => `${withParticle(tag, "이/가")} 왜 그렇게 생겼는지 조금 알 것 같다.`,
      (tag) => `점심 먹고 ${withParticle(tag, "과/와")} 씨름했다.`,
    ],
    told: [
      (task) => `오전에는 이걸 붙잡고 있었다: ${task}.`,
      (task) => `“${task}” 이건 절반쯤 왔다.`,
      (task) => `${task}: 동료가 옆에서 도와줬다.`,
    ],
    reflections: [
      "물어보면 5분이었을 일을 두 시간 붙잡았다.",
      "집중이 잘 안 돼서 자꾸 딴짓을 했다.",
      "작게 나눠서 올리니 리뷰가 빨리 왔다.",
      "잠을 덜 자서 오후가 통째로 흐릿했다.",
      "급하게 하다가 같은 실수를 또 했다.",
      "회의가 길어져서 코드는 몇 줄 못 썼다.",
      "칭찬을 들어서 기분이 좋았다.",
      "모르는 걸 모른다고 말한 게 제일 잘한 일이다.",
    ],
    subject: (tags) =>
      tags.length > 1 ? `${withParticle(tags[0] ?? "", "과/와")} ${tags[1]}` : `${tags[0]} 하루`,
    table: {
      head: ["방법", "걸린 초"],
      rows: [
        ["처음", "12.4"],
        ["고친 뒤", "3.1"],
      ],
    },
    linked: (tag) => `[${tag} 안내서](https://example.com/docs)를 옆에 펼쳐 두었다.`,
  },
  en: {
    weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    about: [
      (tag) => `Read about ${tag} from the very beginning.`,
      (tag) => `${tag} turned out friendlier than expected.`,
      (tag) => `Paired with a colleague on ${tag} for an hour.`,
      (tag) => `I think I see why ${tag} is the way it is.`,
      (tag) => `Wrestled with ${tag} after lunch.`,
    ],
    told: [
      (task) => `Held on to this all morning: ${task}.`,
      (task) => `“${task}” is about halfway there.`,
      (task) => `A colleague sat down with me. ${task}, step by step.`,
    ],
    reflections: [
      "Asking would have taken five minutes; I took two hours.",
      "I could not concentrate and kept wandering off.",
      "Small pull requests came back fast.",
      "Too little sleep, so the afternoon was a blur.",
      "I hurried and repeated an old mistake.",
      "Meetings ate the day.",
      "Somebody said thank you, which helped.",
      "Saying that I do not know was the best thing I did.",
    ],
    subject: (tags) => (tags.length > 1 ? `${tags[0]} and ${tags[1]}` : `A day with ${tags[0]}`),
    table: {
      head: ["Way", "Seconds"],
      rows: [
        ["before", "12.4"],
        ["after", "3.1"],
      ],
    },
    linked: (tag) => `Kept the [${tag} guide](https://example.com/docs) open.`,
  },
};
