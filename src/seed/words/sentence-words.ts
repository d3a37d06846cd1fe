import type { Particle } from "./particle";

/** A sentence: texts, and lists of which each gives one word, in Korean with a particle behind it. */
export type SentencePattern = readonly (string | WordSlot)[];

interface WordSlot {
  words: readonly string[];
  particle?: Particle;
}

const split = (words: string) => words.split("|");

const ko = {
  who: split("팀|동료|고객|운영자|신입 개발자|디자이너|친구|학생|선배|담당자"),
  thing: split(
    "서버|도커|책|설정 파일|로그|주문 목록|화면|테스트|색인|MySQL|캐시|배포 스크립트|문서|Git|알림|결제 모듈|회의록|일정|버튼|API",
  ),
  place: split("회의실|운영 서버|새 브랜치|집|도서관|노트북|클라우드|서울|사무실|지하철"),
  how: split("천천히|다시|함께|조용히|처음부터|꼼꼼하게|서둘러|한 번 더"),
  did: split("정리했다|고쳤다|살펴봤다|옮겼다|만들었다|비교했다|지웠다|설명했다|바꿨다|기록했다"),
};

const en = {
  who: split(
    "The team|A colleague|Our customer|The operator|A new developer|The designer|A friend|The student",
  ),
  thing: split(
    "server|container|book|settings file|log|order list|screen|test|index|database|cache|deploy script|page|branch|notification|payment module",
  ),
  place: split(
    "in the office|on the live server|on a new branch|at home|in the library|on the train",
  ),
  how: split("slowly|again|quietly|carefully|in a hurry|once more"),
  did: split("sorted|fixed|checked|moved|built|compared|deleted|explained|changed|described"),
};

/** Patterns by language. No sign in them needs an escape in any row format. */
export const sentencePatterns: Record<"ko" | "en", readonly SentencePattern[]> = {
  ko: [
    [
      { words: ko.who, particle: "이/가" },
      " ",
      { words: ko.thing, particle: "을/를" },
      " ",
      { words: ko.how },
      " ",
      { words: ko.did },
      ".",
    ],
    [
      { words: ko.thing, particle: "은/는" },
      " ",
      { words: ko.who, particle: "과/와" },
      " ",
      { words: ko.place, particle: "으로/로" },
      " ",
      { words: ko.how },
      " ",
      { words: split("옮겼다|가져갔다|보냈다|불러왔다") },
      ".",
    ],
    [
      { words: ko.place },
      "에서 ",
      { words: ko.thing, particle: "과/와" },
      " ",
      { words: ko.thing, particle: "을/를" },
      " ",
      { words: ko.did },
      ".",
    ],
  ],
  en: [
    [
      { words: en.who },
      " ",
      { words: en.did },
      " the ",
      { words: en.thing },
      " ",
      { words: en.how },
      " ",
      { words: en.place },
      ".",
    ],
    [
      { words: en.who },
      " ",
      { words: en.did },
      " the ",
      { words: en.thing },
      " and the ",
      { words: en.thing },
      " ",
      { words: en.how },
      ".",
    ],
  ],
};
