import type { BoundTable } from "../../bound-table";
import type { Dataset } from "../../dataset";
import { journalTables } from "../journal-tables";
import { endsOf, firstRow, groupedTable, listedTable } from "../made-table";
import { withoutRows } from "../without-rows";
import { makeTeam, type Team, type TeamOptions } from "./team";
import type { TeamAuthor } from "./team-author";
import { tagsOf, teamLog } from "./team-log";
import { threadRecord, writtenDays } from "./team-manifest";
import { bornOn, plannedOn, type TeamTask } from "./team-task";
import { topics } from "./topics";
import { writeTeamLog } from "./written-log";

/** The logs of a made team as tables. */
export function teamDataset(options: TeamOptions): Dataset {
  return withoutRows("team", "--authors and --days say how many", (seed) =>
    bindTeam(makeTeam(seed, options)),
  );
}

/** An author's day with a log: the entry, of which tags, threads and tasks are rows of their own. */
interface Slot {
  author: TeamAuthor;
  day: number;
}

function bindTeam(team: Team): BoundTable[] {
  const slots = team.authors.flatMap((author): Slot[] =>
    Array.from(writtenDays(team, author), (day) => ({ author, day })),
  );
  const count = (of: (slot: Slot) => number) => Uint32Array.from(slots, of);
  const slotOf = slotFinder(slots, team);
  const at = (index: number) => slots[index] as Slot;
  const born = count(({ author, day }) => bornOn(team, author, day).length);
  const threadEnds = endsOf(born);
  const threadId = ({ author, born, number }: TeamTask) =>
    firstRow(threadEnds, slotOf(author, born)) + number + 1;
  return [
    listedTable(
      journalTables.authors,
      team.authors.map(({ id, name }) => [id, name, `${id}@example.com`]),
    ),
    listedTable(
      journalTables.tags,
      topics.map(({ tag }, index) => [index + 1, tag]),
    ),
    groupedTable(
      journalTables.entries,
      count(() => 1),
      (slot) => [entryRow(team, at(slot), slot)],
    ),
    groupedTable(
      journalTables.entry_tags,
      count(({ author, day }) => tagsOf(team, author, day).length),
      (slot) => {
        const { author, day } = at(slot);
        return tagsOf(team, author, day).map((topic) => [
          slot + 1,
          topics.indexOf(topic) + 1,
          "explicit",
        ]);
      },
    ),
    groupedTable(journalTables.threads, born, (slot, first) => {
      const { author, day } = at(slot);
      return bornOn(team, author, day).map((task, index) => {
        const { text, state, by, checked } = threadRecord(team, task);
        return [first + index + 1, author.id, text, state, by, checked];
      });
    }),
    groupedTable(
      journalTables.tasks,
      count(({ author, day }) => plannedOn(team, author, day).length),
      (slot, first) => {
        const { log, lines } = writtenAt(team, at(slot));
        return log.plan.map(({ task, text, status }, index) => [
          first + index + 1,
          slot + 1,
          threadId(task),
          text,
          status,
          lines[index] as number,
        ]);
      },
    ),
  ];
}

function writtenAt(team: Team, { author, day }: Slot) {
  return writeTeamLog(team, teamLog(team, author, day));
}

function entryRow(team: Team, slot: Slot, index: number) {
  const { log, path, body } = writtenAt(team, slot);
  return [index + 1, log.author.id, log.date, path, log.title, body];
}

/** Finds the slot of an author and a day: slots stand by author and day. */
function slotFinder(slots: readonly Slot[], { authors }: Team) {
  const starts = new Uint32Array(authors.length + 1);
  for (const { author } of slots) starts[author.number + 1] = (starts[author.number + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++)
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return ({ number }: TeamAuthor, day: number): number => {
    let [low, high] = [starts[number] as number, starts[number + 1] as number];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slots[middle] as Slot).day >= day) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
