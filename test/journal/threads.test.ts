import { describe, expect, test } from "vitest";
import type { Place } from "../../src/journal/outcome";
import { carryCount, type Thread } from "../../src/journal/thread";
import { buildThreads } from "../../src/journal/threads";
import { journalOfLogs, type WrittenLog } from "./sample-journal";
import { threadLine } from "./thread-line";

const plan = (...tasks: string[]) =>
  `## Tomorrow\n\n${tasks.map((task) => `- ${task}`).join("\n")}`;
const review = (...lines: string[]) =>
  `## Yesterday's plan\n\n${lines.map((line) => `- ${line}`).join("\n")}`;

/** The logs of one author `a`, each a day of October and its text. */
function threadsOf(logs: [day: string, ...text: string[]][]): Thread[] {
  const written = logs.map(
    ([day, ...text]): WrittenLog => ["a", `a/2025-10-${day}.md`, text.join("\n\n")],
  );
  return buildThreads(journalOfLogs(written));
}

/** The threads, in short. */
function linesOf(logs: [day: string, ...text: string[]][]): string[] {
  return threadsOf(logs).map((thread) => threadLine(thread).slice(4));
}

/** What became of the first step: state, by what, how surely, where, and where it is planned again. */
function knownOf(logs: [day: string, ...text: string[]][]): string {
  const outcome = threadsOf(logs)[0]?.steps[0]?.outcome;
  const { state, by = null, checked, place, again } = outcome ?? {};
  const at = (one: Place | null | undefined) =>
    one ? `${one.item.entry.date?.slice(5)}:${one.line}` : "-";
  const told = [state, by ?? "-", checked ? "checked" : "inferred", at(place)];
  return [...told, ...(again ? [`again ${at(again)}`] : [])].join(" ");
}

describe("what becomes of a plan", () => {
  test.each<[string, [string, ...string[]][], string[]]>([
    [
      "its day is not written yet",
      [["13", plan("Read chapter 3")]],
      ["Read chapter 3 | 10-13 | open"],
    ],
    [
      "its day says nothing of it",
      [
        ["13", plan("Read chapter 3")],
        ["15", "Slept."],
      ],
      ["Read chapter 3 | 10-13 | let-go"],
    ],
    [
      "Friday's plan is due on Monday",
      [
        ["17", plan("Compare Redis locks")],
        ["20", "- Redis has locks, compared a few."],
      ],
      ["Compare Redis locks | 10-17 | touched by notes on 10-20"],
    ],
    [
      "notes of a later day are not those of its day",
      [
        ["13", plan("Compare Redis locks")],
        ["14", "Slept."],
        ["15", "Compared Redis locks."],
      ],
      ["Compare Redis locks | 10-13 | let-go"],
    ],
    [
      "carried, counted in logs and not in days",
      [
        ["13", plan("책 3장 읽기")],
        ["14", "쉼"],
        ["17", plan("책 3장은 꼭 읽기 (제발)")],
        ["20", plan("책 3장 읽자")],
      ],
      ["책 3장 읽기 | 10-13 10-17 10-20 | carried"],
    ],
    [
      "carried, then let go",
      [
        ["13", plan("책 3장 읽기")],
        ["14", plan("책 3장 읽기")],
        ["15", plan("운동")],
      ],
      ["책 3장 읽기 | 10-13 10-14 | let-go", "운동 | 10-15 | open"],
    ],
    [
      "done by its own mark, and planned again: a new one",
      [
        ["13", plan("[x] 책 3장 읽기")],
        ["14", plan("책 3장 읽기")],
      ],
      ["책 3장 읽기 | 10-13 | done by own-mark", "책 3장 읽기 | 10-14 | open"],
    ],
    [
      "checked in the next plan",
      [
        ["13", plan("책 3장 읽기")],
        ["14", plan("[x] 책 3장 읽기")],
      ],
      ["책 3장 읽기 | 10-13 10-14 | done by own-mark"],
    ],
    [
      "done by a review in the log that plans it again: a new one",
      [
        ["13", plan("운동")],
        ["14", review("[x] 운동"), plan("운동")],
      ],
      ["운동 | 10-13 | done by review on 10-14", "운동 | 10-14 | open"],
    ],
    [
      "a review between its day and the next plan",
      [
        ["13", plan("운동")],
        ["14", "쉼"],
        ["16", review("[x] 운동")],
        ["17", plan("독서 모임")],
      ],
      ["운동 | 10-13 | done by review on 10-16", "독서 모임 | 10-17 | open"],
    ],
    [
      "a review after the next plan comes too late",
      [
        ["13", plan("운동")],
        ["14", plan("독서 모임")],
        ["15", review("[x] 운동")],
      ],
      ["운동 | 10-13 | let-go", "독서 모임 | 10-14 | let-go"],
    ],
    [
      "an empty box in a review is the author's word that it is not done",
      [
        ["13", plan("운동")],
        ["14", review("[ ] 운동")],
      ],
      ["운동 | 10-13 | let-go by review on 10-14"],
    ],
    [
      "a line without box in a review: inferred only",
      [
        ["13", plan("운동")],
        ["14", review("운동")],
      ],
      ["운동 | 10-13 | touched by review on 10-14"],
    ],
    [
      "cancelled, in its own log and by a review",
      [
        ["13", plan("[-] 운동", "독서 모임")],
        ["14", review("[-] 독서 모임")],
      ],
      ["운동 | 10-13 | cancelled by own-mark", "독서 모임 | 10-13 | cancelled by review on 10-14"],
    ],
    [
      "forwarded and not planned again; forwarded and carried; forwarded and done after all",
      [
        ["13", plan("[>] 운동", "[>] 독서 모임", "[>] 빨래")],
        ["14", review("[x] 빨래"), plan("독서 모임")],
      ],
      [
        "운동 | 10-13 | forwarded by own-mark",
        "독서 모임 | 10-13 10-14 | carried",
        "빨래 | 10-13 | done by review on 10-14",
      ],
    ],
    [
      "another number is another task",
      [
        ["13", plan("책 3장 읽기")],
        ["14", plan("책 4장 읽기")],
      ],
      ["책 3장 읽기 | 10-13 | let-go", "책 4장 읽기 | 10-14 | open"],
    ],
    [
      "what is told at length is looked for by its sentences",
      [
        [
          "13",
          plan(
            "느긋하게 프레임워크 구성을 해봐야겠다. 미션이 없어서 시간이 남을 것 같은데 모르겠다.",
          ),
        ],
        ["14", "프레임워크를 구성했다."],
      ],
      [
        "느긋하게 프레임워크 구성을 해봐야겠다. 미션이 없어서 시간이 남을 것 같은데 모르겠다. | 10-13 | touched by notes on 10-14",
      ],
    ],
  ])("%s", (_, logs, lines) => {
    expect(linesOf(logs)).toEqual(lines);
  });
});

describe("how what became of a plan's first task is known", () => {
  test.each<[string, [string, ...string[]][], string]>([
    [
      "ticked in the same words",
      [
        ["13", plan("write the login page")],
        ["14", review("[x] Login page: write (finally!)")],
      ],
      "done review checked 10-14:3",
    ],
    [
      "ticked in words alike only",
      [
        ["13", plan("멘토님 피드백 반영: 시드 값을 옵션으로 빼기")],
        ["14", review("[x] 시드 값을 옵션으로 빼기")],
      ],
      "done review inferred 10-14:3",
    ],
    [
      "the opposite is ticked",
      [
        ["13", plan("delete user table migration")],
        ["14", review("[x] add user table migration")],
      ],
      "let-go - inferred -",
    ],
    [
      "ticked in the next plan",
      [
        ["13", plan("benchmark the index")],
        ["14", plan("[x] benchmark the index")],
      ],
      "done own-mark checked 10-14:3",
    ],
    [
      "struck in the next plan",
      [
        ["13", plan("benchmark the index")],
        ["14", plan("[-] benchmark the index")],
      ],
      "cancelled own-mark checked 10-14:3",
    ],
    [
      "ticked in the next plan, in words alike only",
      [
        ["13", plan("benchmark the index with covering columns")],
        ["14", plan("[x] benchmark the index with columns")],
      ],
      "done own-mark inferred 10-14:3",
    ],
    [
      "an empty box in the review of its day",
      [
        ["13", plan("call the dentist")],
        ["14", review("[ ] call the dentist")],
      ],
      "let-go review checked 10-14:3",
    ],
    [
      "an empty box outweighs what notes seem to say",
      [
        ["13", plan("call the dentist")],
        ["14", review("[ ] call the dentist"), "## Notes\n\nMeant to call the dentist."],
      ],
      "let-go review checked 10-14:3",
    ],
    [
      "an empty box in the morning, a tick in the evening",
      [
        ["13", plan("call the dentist")],
        ["14", review("[ ] call the dentist")],
        ["14-evening", review("[x] call the dentist")],
      ],
      "done review checked 10-14:3",
    ],
    [
      "an empty box at words alike only",
      [
        ["13", plan("call the dentist about Tuesday")],
        ["14", review("[ ] call the dentist")],
      ],
      "let-go review inferred 10-14:3",
    ],
    [
      "an empty box, and carried",
      [
        ["13", plan("call the dentist")],
        ["14", review("[ ] call the dentist"), plan("call the dentist")],
      ],
      "carried review checked 10-14:3",
    ],
    [
      "an empty box, and carried in words alike only",
      [
        ["13", plan("call the dentist")],
        ["14", review("[ ] call the dentist"), plan("call the dentist about Tuesday")],
      ],
      "carried review inferred 10-14:3",
    ],
    [
      "an empty box of a later day is not its day's",
      [
        ["13", plan("call the dentist")],
        ["14", "Slept."],
        ["15", review("[ ] call the dentist")],
      ],
      "let-go - inferred -",
    ],
    [
      "let go, and planned again later",
      [
        ["13", plan("call the dentist")],
        ["14", plan("sleep")],
        ["15", plan("call the dentist about Tuesday")],
        ["16", plan("Call the dentist!")],
        ["17", plan("call the dentist")],
      ],
      "let-go - inferred - again 10-16:3",
    ],
    [
      "forwarded, and planned again later",
      [
        ["13", plan("[>] call the dentist")],
        ["14", plan("sleep")],
        ["20", plan("call the dentist")],
      ],
      "forwarded own-mark checked 10-13:3 again 10-20:3",
    ],
    [
      "done, and planned again later: nothing to tell",
      [
        ["13", plan("[x] call the dentist")],
        ["14", plan("sleep")],
        ["15", plan("call the dentist")],
      ],
      "done own-mark checked 10-13:3",
    ],
  ])("%s", (_, logs, told) => {
    expect(knownOf(logs)).toBe(told);
  });

  test.each<[string, string, number]>([
    ["a tick in the next plan is no carry", "[x] 운동", 0],
    ["an open one is", "운동", 1],
    ["so is a forwarded one", "[>] 운동", 1],
  ])("%s", (_, again, carried) => {
    const [thread] = threadsOf([
      ["13", plan("운동")],
      ["14", plan(again)],
    ]);
    expect(thread?.steps).toHaveLength(2);
    expect(thread && carryCount(thread)).toBe(carried);
  });
});

describe("bad input", () => {
  test.each<[string, [string, ...string[]][], string[]]>([
    [
      "two logs of a day are one day: their plans are due together, what both say is one task",
      [
        ["13", plan("운동")],
        ["13-note", plan("운동", "빨래")],
        ["14", "쉼"],
      ],
      ["운동 | 10-13 | let-go", "빨래 | 10-13 | let-go"],
    ],
    [
      "a plan is not due in the second log of its own day",
      [
        ["13", plan("Compare Redis locks")],
        ["13-note", "Compared Redis locks."],
      ],
      ["Compare Redis locks | 10-13 | open"],
    ],
    [
      "two logs of the due day: both are looked at",
      [
        ["13", plan("Compare Redis locks")],
        ["14", "Slept."],
        ["14-note", "Compared Redis locks."],
      ],
      ["Compare Redis locks | 10-13 | touched by notes on 10-14"],
    ],
    [
      "marks of one task that disagree: the one that says most",
      [["13", plan("[ ] 운동", "[>] 운동", "[x] 운동")]],
      ["운동 | 10-13 | done by own-mark"],
    ],
    [
      "a thousand identical tasks are one",
      [
        ["13", plan(...Array.from({ length: 1000 }, () => "운동"))],
        ["14", plan("운동")],
      ],
      ["운동 | 10-13 10-14 | carried"],
    ],
    [
      "a plan that plans to plan",
      [
        ["13", plan("내일 할 일 적기")],
        ["14", plan("내일 할 일 적기")],
      ],
      ["내일 할 일 적기 | 10-13 10-14 | carried"],
    ],
    [
      "after a range a plan is due on the first day written after its end",
      [
        ["13~15", plan("운동")],
        ["14", plan("빨래")],
        ["16", "쉼"],
      ],
      ["운동 | 10-13 | let-go", "빨래 | 10-14 | let-go"],
    ],
    [
      "ranges that overlap: each plan is due after its own end, and carried from there",
      [
        ["13~16", plan("운동")],
        ["15~18", plan("빨래")],
        ["17", plan("운동")],
        ["20", plan("빨래")],
      ],
      ["운동 | 10-13 10-17 | let-go", "빨래 | 10-15 10-20 | carried"],
    ],
    [
      "a range and a day within it plan the same: two tasks, of which the nearer one is carried",
      [
        ["13~15", plan("운동")],
        ["14", plan("운동")],
        ["16", plan("운동")],
      ],
      ["운동 | 10-13 10-16 | carried", "운동 | 10-14 | let-go"],
    ],
  ])("%s", (_, logs, lines) => {
    expect(linesOf(logs)).toEqual(lines);
  });

  test("two authors with the same task do not meet", () => {
    const journal = journalOfLogs([
      ["a", "a/2025-10-13.md", plan("운동")],
      ["b", "b/2025-10-14.md", `${review("[x] 운동")}\n\n${plan("운동")}`],
    ]);
    expect(buildThreads(journal).map(threadLine)).toEqual([
      "a | 운동 | 10-13 | open",
      "b | 운동 | 10-14 | open",
    ]);
  });

  test("an undated log's tasks are threads of their own, open but for their own marks", () => {
    const journal = journalOfLogs([
      ["a", "a/notes/ideas.md", plan("운동", "[x] 빨래", "운동")],
      ["a", "a/2025-10-13.md", plan("운동")],
      ["a", "a/2025-10-14.md", review("[x] 운동", "[x] 빨래")],
    ]);
    expect(buildThreads(journal).map(threadLine)).toEqual([
      "a | 운동 | 10-13 | done by review on 10-14",
      "a | 운동 | no day | open",
      "a | 빨래 | no day | done by own-mark",
    ]);
  });

  test("a log edited later: a tick ends the thread, and what follows is a new one", () => {
    const days: [string, ...string[]][] = [
      ["13", plan("운동")],
      ["14", plan("운동")],
      ["15", plan("운동")],
    ];
    expect(linesOf(days)).toEqual(["운동 | 10-13 10-14 10-15 | carried"]);
    days[1] = ["14", plan("[x] 운동")];
    expect(linesOf(days)).toEqual(["운동 | 10-13 10-14 | done by own-mark", "운동 | 10-15 | open"]);
  });

  test("a journal without logs, and logs without plans", () => {
    expect(linesOf([])).toEqual([]);
    expect(linesOf([["13", "쉼"]])).toEqual([]);
  });
});
