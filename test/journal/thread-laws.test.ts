import fc from "fast-check";
import { expect, test } from "vitest";
import type { Journal, JournalEntry } from "../../src/journal/journal";
import { tasksByLog } from "../../src/journal/log-tasks";
import { carryCount, isOpen, type Step, type Thread } from "../../src/journal/thread";
import { buildThreads } from "../../src/journal/threads";
import { threadsByAuthor } from "../../src/journal/threads-by-author";
import type { LogEntry, TaskStatus } from "../../src/log/entry";
import { journalOf } from "./sample-journal";

const texts = [
  "운동",
  "책 3장 읽기",
  "책 3장은 꼭 읽기",
  "책 4장 읽기",
  "도커 볼륨 확인",
  "도커 볼륨 위치 확인",
];
const statuses: TaskStatus[] = ["open", "open", "open", "open", "done", "cancelled", "forwarded"];
const boxes = ["- ", "- [ ] ", "- [x] ", "- [>] "];

interface Log {
  author: string;
  day: number | null;
  length: number;
  tasks: { text: string; status: TaskStatus }[];
  review: string[];
  notes: string;
}

const text = fc.constantFrom(...texts);
const log: fc.Arbitrary<Log> = fc.record({
  author: fc.constantFrom("a", "a", "b"),
  day: fc.option(fc.integer({ min: 10, max: 22 }), { freq: 12 }),
  length: fc.constantFrom(0, 0, 0, 1, 3),
  tasks: fc.array(fc.record({ text, status: fc.constantFrom(...statuses) }), { maxLength: 3 }),
  review: fc.array(
    fc.tuple(fc.constantFrom(...boxes), text).map(([box, words]) => box + words),
    { maxLength: 2 },
  ),
  notes: fc.oneof(fc.constant("쉼"), text),
});
const logs = fc.array(log, { maxLength: 14 });

/** An entry as the reader gives it, without its being read: notes, a review, and what it plans. */
function entryOfLog({ day, length, tasks, review, notes }: Log, number: number): Partial<LogEntry> {
  const body = ["# 한 일", notes, "## 어제 할 일", ...review, "## 내일 할 일"];
  const planLine = body.length;
  return {
    file: `log${number}.md`,
    date: day === null ? null : `2025-10-${day}`,
    until: day !== null && length > 0 ? `2025-10-${day + length}` : null,
    body: [...body, ...tasks.map((task) => `- ${task.text}`)].join("\n"),
    sections: [
      { kind: "notes", heading: "한 일", line: 1, endLine: 2 },
      { kind: "review", heading: "어제 할 일", line: 3, endLine: planLine - 1 },
      { kind: "plan", heading: "내일 할 일", line: planLine, endLine: planLine + tasks.length },
    ],
    tasks: tasks.map((task, i) => ({ ...task, line: planLine + 1 + i })),
    settled: review.map((line, i) => ({ ...settledBy(line), line: 4 + i })),
  };
}

function settledBy(line: string): { text: string; status: TaskStatus } {
  const box = boxes.findLast((each) => line.startsWith(each)) ?? "";
  const status = box.includes("x") ? "done" : box.includes(">") ? "forwarded" : "open";
  return { text: line.slice(box.length), status };
}

function journalOfAll(all: readonly Log[]): Journal {
  return journalOf(all.map((one, i) => ({ author: one.author, entry: entryOfLog(one, i) })));
}

/**
 * A thread as text, with addresses for the logs that it leads to. Without `again`, which leads to a later
 * plan however late.
 */
function written({ author, steps, outcome }: Thread): string {
  const seen = (key: string, value: unknown) => {
    if (key === "again") return undefined;
    return value !== null && typeof value === "object" && "url" in value ? value.url : value;
  };
  return JSON.stringify([author.id, steps, outcome], seen);
}

test("threads do not depend on the order of the logs", () => {
  fc.assert(
    fc.property(logs, fc.infiniteStream(fc.nat()), (all, random) => {
      const journal = journalOfAll(all);
      const entries = journal.entries
        .map((item) => ({ item, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
      expect(buildThreads({ ...journal, entries }).map(written)).toEqual(
        buildThreads(journal).map(written),
      );
    }),
  );
});

test("each planned task is in exactly one thread, and the counts add up", () => {
  fc.assert(
    fc.property(logs, (all) => {
      const journal = journalOfAll(all);
      const threads = buildThreads(journal);
      const tasks = threads.flatMap(({ steps }) => steps.flatMap(({ planned }) => planned));
      const planned = journal.entries.flatMap(({ entry }) => entry.tasks);
      expect(tasks).toHaveLength(planned.length);
      expect(new Set(tasks.map(({ task }) => task))).toEqual(new Set(planned));
      expect(threadsByAuthor(threads).flatMap((one) => one.threads)).toEqual(threads);
      for (const thread of threads.filter(isOpen)) {
        expect(["open", "carried"]).toContain(thread.outcome.state);
      }
      expectLogsToTell(journal, threads);
    }),
  );
});

/** Every log shows its own tasks in order, and every due step on each log of its day. */
function expectLogsToTell({ entries }: Journal, threads: Thread[]): void {
  const logs = tasksByLog(threads);
  const shown = (item: JournalEntry) => logs.get(item) ?? { due: [], own: [] };
  for (const item of entries) {
    expect(shown(item).own.map(({ task }) => task)).toEqual(item.entry.tasks);
    const due = threads.flatMap(({ steps }) =>
      steps.filter((step) => step.due?.items.includes(item)),
    );
    expect(new Set(shown(item).due.map(({ step }) => step))).toEqual(new Set(due));
  }
}

test("steps follow each other in time, and only the last is not carried, or ends the one before", () => {
  fc.assert(
    fc.property(logs, (all) => {
      for (const thread of buildThreads(journalOfAll(all))) {
        const { steps, author } = thread;
        const ended = steps.at(-2)?.outcome.by === "own-mark";
        expect(carryCount(thread)).toBe(steps.length - (ended ? 2 : 1));
        steps.forEach((step, at) => {
          const next = steps[at + 1];
          const endedByNext = ended && at === steps.length - 2;
          expect(step.outcome.state === "carried").toBe(next !== undefined && !endedByNext);
          if (endedByNext) expect(next?.outcome.state).toBe(step.outcome.state);
          const { again } = step.outcome;
          if (again) {
            expect(["let-go", "forwarded"]).toContain(step.outcome.state);
            expect((again.item.entry.date ?? "") > (step.due?.date ?? "9999")).toBe(true);
          }
          for (const { item } of step.planned) expect(item.author.id).toBe(author.id);
          const ends = step.planned.map(({ item }) => endOf(item)).sort();
          if (step.due) expect((ends[0] ?? "") < step.due.date).toBe(true);
          if (next) expect(step.due && lastPlanned(next) >= step.due.date).toBe(true);
          if (step.outcome.checked) expect(["own-mark", "review"]).toContain(step.outcome.by);
          expect(step.outcome.place === null).toBe(step.outcome.by === null);
        });
      }
    }),
  );
});

/** Logs of several days may overlap, and then compete for what the next plan repeats; that law is not theirs. */
function overlap(all: readonly Log[]): boolean {
  return all.some((one) =>
    all.some(
      (other) =>
        one !== other &&
        one.author === other.author &&
        one.day !== null &&
        other.day !== null &&
        one.length > 0 &&
        other.day <= one.day + one.length &&
        one.day <= other.day + other.length,
    ),
  );
}

test("a log more changes only threads that touch its days", () => {
  fc.assert(
    fc.property(logs, log, (all, added) => {
      fc.pre(!overlap([...all, added]));
      const before = buildThreads(journalOfAll(all));
      const after = new Set(buildThreads(journalOfAll([...all, added])).map(written));
      const days = daysOf(all, added);
      for (const thread of before) {
        const apart = thread.steps.every((step) => standsApart(thread, step, days, added, all));
        if (apart) expect(after).toContain(written(thread));
      }
    }),
    { numRuns: 500 },
  );
});

/** The days that a log touches: from its own to that of its author's next plan. */
function daysOf(all: readonly Log[], { author, day, length }: Log): [string, string] | null {
  if (day === null) return null;
  const plans = all
    .filter((one) => one.author === author && one.day !== null && one.tasks.length > 0)
    .flatMap((one) => (one.day !== null && one.day > day + length ? [one.day] : []));
  return [`2025-10-${day}`, plans.length > 0 ? `2025-10-${Math.min(...plans)}` : "9999"];
}

/** Whether a step is of another author, ends before a log's days, or begins after them. */
function standsApart(
  { author }: Thread,
  { planned, due }: Step,
  days: [string, string] | null,
  added: Log,
  all: readonly Log[],
): boolean {
  if (author.id !== added.author || days === null) return true;
  const dates = planned.map(({ item }) => item.entry.date);
  if (dates[0] === null) return true;
  const begins = dates.every((date) => (date ?? "") > days[1]);
  const plans = all.flatMap((one) =>
    one.author === author.id && one.day !== null && one.tasks.length > 0
      ? [`2025-10-${one.day}`]
      : [],
  );
  const next = due ? plans.filter((day) => day >= due.date).sort()[0] : undefined;
  return begins || (next !== undefined && next < days[0]);
}

function endOf({ entry }: JournalEntry): string {
  return entry.until ?? entry.date ?? "";
}

function lastPlanned({ planned }: Step): string {
  return (
    planned
      .map(({ item }) => item.entry.date ?? "")
      .sort()
      .at(-1) ?? ""
  );
}
