import { describe, expect, test } from "vitest";
import { readJournal } from "../../src/cli/read-journal";
import { bindDataset } from "../../src/seed/bind-dataset";
import type { BoundTable } from "../../src/seed/bound-table";
import { datasetNamed } from "../../src/seed/datasets/built-in";
import { logsDataset } from "../../src/seed/datasets/logs-dataset";
import { makeTeam } from "../../src/seed/datasets/team/team";
import { logRecord, teamLogs, teamThreads } from "../../src/seed/datasets/team/team-manifest";
import { teamOptions } from "../../src/seed/datasets/team/team-options";
import type { Cell } from "../../src/seed/table";
import { journalOfLogs } from "../journal/sample-journal";
import { allRows, digestOf } from "./bound-rows";

const small = { authors: 5, days: 60 };

function rowsOf(tables: readonly BoundTable[], name: string): Record<string, Cell>[] {
  const bound = tables.find(({ table }) => table.name === name);
  if (!bound) throw new Error(name);
  return allRows(bound).map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [bound.table.columns[i]?.name, cell])),
  );
}

/** What is wrong with the keys of tables: doubles, and references to nothing. */
function brokenKeys(tables: readonly BoundTable[]): string[] {
  return tables.flatMap(({ table }) => {
    const rows = rowsOf(tables, table.name);
    const keys = rows.map((row) => table.primaryKey.map((column) => row[column]).join());
    const doubles = new Set(keys).size < keys.length ? [`${table.name} has a key twice`] : [];
    const lost = table.foreignKeys.flatMap(({ column, table: parent, references }) => {
      const there = new Set(rowsOf(tables, parent).map((row) => row[references]));
      const missing = rows.filter((row) => !there.has(row[column] as Cell));
      return missing.map((row) => `${table.name}.${column}: ${row[column]}`);
    });
    return [...doubles, ...lost];
  });
}

describe("team as tables", () => {
  const tables = bindDataset(datasetNamed("team", small), { seed: 1 });
  const team = makeTeam(1, teamOptions(small));

  test("has keys that lead somewhere", () => {
    expect(tables.map(({ rows }) => rows > 4)).toEqual([true, true, true, true, true, true]);
    expect(brokenKeys(tables)).toEqual([]);
  });

  test("holds what the manifest of its Markdown says", () => {
    const entries = new Map(rowsOf(tables, "entries").map((row) => [row.id, row]));
    const threads = new Map(rowsOf(tables, "threads").map((row) => [row.id, row]));
    const tasks = rowsOf(tables, "tasks").map((row) => [
      entries.get(row.entry_id as Cell)?.path,
      row.text,
      row.status,
      row.line,
      threads.get(row.thread_id as Cell)?.author_id,
    ]);
    expect(tasks).toEqual(
      [...teamLogs(team)]
        .map(logRecord)
        .flatMap((log) =>
          log.tasks.map((task) => [log.file, task.text, task.status, task.line, log.author]),
        ),
    );
    expect(
      [...threads.values()].map((row) => [
        row.author_id,
        row.text,
        row.state,
        row.told_by,
        row.checked,
      ]),
    ).toEqual(
      [...teamThreads(team)].map(({ author, text, state, by, checked }) => [
        author,
        text,
        state,
        by,
        checked,
      ]),
    );
  });

  test("is the same in shards, and in any order", () => {
    const whole = digestOf(tables);
    expect(digestOf(tables, 4, 33)).toBe(whole);
    for (const bound of tables) {
      const rows = allRows(bound);
      for (const row of [bound.rows - 1, 0, bound.rows >> 1])
        expect(bound.cells(row)).toEqual(rows[row]);
    }
  });

  test("refuses a number of rows", () => {
    expect(() => bindDataset(datasetNamed("team"), { seed: 1, rows: 9 })).toThrow(
      "9 rows of the dataset “team”: expected no number, since --authors and --days say how many",
    );
  });
});

describe("logs as tables", () => {
  test("holds entries, tags, tasks and threads as the site shows them, without drafts", () => {
    const journal = journalOfLogs([
      [
        "jiho",
        "jiho/2025-10-13.md",
        "#Docker 볼륨\n\n## 내일 할 일\n\n- [ ] compose 나누기\n- [x] README 고치기\n",
      ],
      [
        "jiho",
        "jiho/2025-10-14.md",
        "---\ntags: [docker]\n---\n\n## 내일 할 일\n\n- [ ] compose 나누기\n",
      ],
      ["jiho", "jiho/2026-10-14.md", "## 내일 할 일\n\n- [ ] 아직 아무도 모르는 일\n"],
    ]);
    const tables = bindDataset(logsDataset(journal), { seed: 1 });
    expect(brokenKeys(tables)).toEqual([]);
    expect(
      Object.fromEntries(tables.map((bound) => [bound.table.name, allRows(bound)])),
    ).toMatchInlineSnapshot(`
      {
        "authors": [
          [
            "jiho",
            "jiho",
            null,
          ],
        ],
        "entries": [
          [
            1,
            "jiho",
            "2025-10-13",
            "jiho/2025-10-13.md",
            "2025-10-13",
            "#Docker 볼륨

      ## 내일 할 일

      - [ ] compose 나누기
      - [x] README 고치기
      ",
          ],
          [
            2,
            "jiho",
            "2025-10-14",
            "jiho/2025-10-14.md",
            "2025-10-14",
            "
      ## 내일 할 일

      - [ ] compose 나누기
      ",
          ],
        ],
        "entry_tags": [
          [
            1,
            1,
            "explicit",
          ],
          [
            2,
            1,
            "explicit",
          ],
        ],
        "tags": [
          [
            1,
            "Docker",
          ],
        ],
        "tasks": [
          [
            1,
            1,
            1,
            "compose 나누기",
            "open",
            5,
          ],
          [
            2,
            1,
            2,
            "README 고치기",
            "done",
            6,
          ],
          [
            3,
            2,
            1,
            "compose 나누기",
            "open",
            7,
          ],
        ],
        "threads": [
          [
            1,
            "jiho",
            "compose 나누기",
            "carried",
            "plan",
            false,
          ],
          [
            2,
            "jiho",
            "README 고치기",
            "done",
            "own-mark",
            true,
          ],
        ],
      }
    `);
  });

  test("reads the content folder of this very blog", () => {
    const tables = bindDataset(logsDataset(readJournal("content").journal), { seed: 1 });
    expect(brokenKeys(tables)).toEqual([]);
    expect(rowsOf(tables, "authors").map(({ id }) => id)).toEqual(["minseo", "jiho", "emma"]);
    expect(rowsOf(tables, "tasks").length).toBeGreaterThan(100);
  });
});
