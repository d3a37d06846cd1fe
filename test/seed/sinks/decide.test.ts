import { expect, test } from "vitest";
import { decide, type State } from "../../../src/seed/sinks/decide";
import type { Mark } from "../../../src/seed/sinks/ledger";
import type { Job } from "../../../src/seed/sinks/sink";

const own: Mark = { job: "own", family: "kin", chunk: 0, rows: 10 };
const sibling: Mark = { ...own, job: "sibling" };
const stranger: Mark = { ...own, job: "stranger", family: "strange" };

/** Rows in the table, marks in the ledger, jobs running, mode; what follows. */
const cases: [string, number, Mark[], string[], Partial<Job>, string][] = [
  ["an empty table", 0, [], [], {}, "keep"],
  ["own rows", 10, [own], [], {}, "keep"],
  ["own rows, fresh", 10, [own], [], { fresh: true }, "empty"],
  ["rows of a sibling shard", 20, [own, sibling], [], {}, "keep"],
  ["a sibling shard at work", 20, [own, sibling], ["sibling"], {}, "keep"],
  ["a sibling shard, fresh", 20, [own, sibling], [], { fresh: true }, "other shards"],
  ["a sibling at work, fresh", 0, [sibling], ["sibling"], { fresh: true }, "right now"],
  ["another seeding", 10, [stranger], [], {}, "another seeding"],
  ["another seeding, fresh", 10, [stranger], [], { fresh: true }, "empty"],
  ["another seeding, append", 10, [stranger], [], { append: true }, "keep"],
  ["another seeding at work", 10, [stranger], ["stranger"], {}, "right now"],
  ["another seeding at work, append", 10, [stranger], ["stranger"], { append: true }, "right now"],
  ["rows without marks", 5, [], [], {}, "5 rows that til did not write"],
  ["rows without marks, append", 5, [], [], { append: true }, "keep"],
  ["rows without marks, fresh", 5, [], [], { fresh: true }, "5 rows that til did not write"],
  ["more rows than marks", 12, [own], [], {}, "2 rows that til did not write"],
  ["more rows than marks, fresh", 12, [own], [], { fresh: true }, "2 rows that til did not"],
  ["fewer rows than marks", 7, [own], [], {}, "holds 7 rows where 10 were written"],
  ["fewer rows than marks, fresh", 7, [own], [], { fresh: true }, "empty"],
  ["marks without rows", 0, [own], [], {}, "empty"],
];

test.each(cases)("%s", (_, rows, marks, running, mode, expected) => {
  const jobs = new Map(marks.map(({ job, family }) => [job, family]));
  const state: State = {
    table: "t",
    rows,
    standing: { marks, jobs, ours: true },
    running: new Set(running),
  };
  const job: Job = { id: "own", family: "kin", fresh: false, append: false, ...mode };
  if (expected === "keep" || expected === "empty") expect(decide(state, job)).toBe(expected);
  else expect(() => decide(state, job)).toThrow(expected);
});
