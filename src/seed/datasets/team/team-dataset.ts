import type { BoundTable } from "../../bound-table";
import type { Dataset } from "../../dataset";
import { journalTables } from "../journal-tables";
import { endsOf, firstRow, groupedTable, listedTable, madeTable } from "../made-table";
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
  const born = Uint32Array.from(slots, ({ author, day }) => bornOn(team, author, day).length);
  return [
    listedTable(
      journalTables.authors,
      team.authors.map(({ id, name }) => [id, name, `${id}@example.com`]),
    ),
    listedTable(
      journalTables.tags,
      topics.map(({ tag }, index) => [index + 1, tag]),
    ),
    madeTable(journalTables.entries, slots.length, (row) =>
      entryRow(team, slots[row] as Slot, row),
    ),
    entryTags(team, slots),
    threads(team, slots, born),
    tasks(team, slots, born),
  ];
}

function entryRow(team: Team, slot: Slot, index: number) {
  const { log, path, body } = writtenAt(team, slot);
  return [index + 1, log.author.id, log.date, path, log.title, body];
}

function entryTags(team: Team, slots: readonly Slot[]): BoundTable {
  const of = ({ author, day }: Slot) => tagsOf(team, author, day);
  const counts = Uint32Array.from(slots, (slot) => of(slot).length);
  return groupedTable(journalTables.entry_tags, counts, (slot) =>
    of(slots[slot] as Slot).map((topic) => [slot + 1, topics.indexOf(topic) + 1, "explicit"]),
  );
}

function threads(team: Team, slots: readonly Slot[], born: Uint32Array): BoundTable {
  return groupedTable(journalTables.threads, born, (slot, first) => {
    const { author, day } = slots[slot] as Slot;
    return bornOn(team, author, day).map((task, index) => {
      const { text, state, by, checked } = threadRecord(team, task);
      return [first + index + 1, author.id, text, state, by, checked];
    });
  });
}

function tasks(team: Team, slots: readonly Slot[], born: Uint32Array): BoundTable {
  const ends = endsOf(born);
  const slotOf = slotFinder(slots, team);
  const threadId = ({ author, born, number }: TeamTask) =>
    firstRow(ends, slotOf(author, born)) + number + 1;
  const counts = Uint32Array.from(slots, ({ author, day }) => plannedOn(team, author, day).length);
  return groupedTable(journalTables.tasks, counts, (slot, first) => {
    const { log, lines } = writtenAt(team, slots[slot] as Slot);
    return log.plan.map(({ task, text, status }, index) => [
      first + index + 1,
      slot + 1,
      threadId(task),
      text,
      status,
      lines[index] as number,
    ]);
  });
}

function writtenAt(team: Team, { author, day }: Slot) {
  return writeTeamLog(team, teamLog(team, author, day));
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
