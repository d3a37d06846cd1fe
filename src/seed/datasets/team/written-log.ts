import { dayWords } from "./day-words";
import { type Mess, mess, messOf } from "./mess";
import type { Team } from "./team";
import type { TeamAuthor } from "./team-author";
import type { LoggedTask, TeamLog } from "./team-log";

/** A log as it is written down. */
export interface WrittenLog {
  log: TeamLog;
  /** Below the content folder. */
  path: string;
  text: string;
  /** What stands below the front matter, tidy. */
  body: string;
  /** The line in the file, 1-based, of each task of its plan. */
  lines: number[];
}

/** Writes a log as its author does, or, in the team's share of cases, as nobody would recommend. */
export function writeTeamLog(team: Team, log: TeamLog): WrittenLog {
  const { author } = log;
  const messy = messOf(team, log);
  const front = frontMatter(log, messy);
  const lines = bodyLines(team, log, messy);
  const planned = lines.flatMap((line, index) =>
    typeof line === "string" ? [] : [front.length + index + 1],
  );
  const body = lines
    .map((line) => (typeof line === "string" ? `${line}\n` : `${line.text}\n`))
    .join("");
  const whole = front.map((line) => `${line}\n`).join("") + body;
  return {
    log,
    path: pathOf(author, log.date, messy),
    text: mess(whole, messy),
    body,
    lines: planned,
  };
}

/** A line of the text; those of the plan's tasks are marked, so that they can be counted. */
type TextLine = string | { text: string };

function pathOf({ id, habits }: TeamAuthor, date: string, { namelessFile }: Mess): string {
  const [year, month, day] = date.split("-");
  if (namelessFile) return `${id}/${year}/memo-${Number(month)}m${Number(day)}.md`;
  const names: Record<typeof habits.layout, string> = {
    "year/date": `${year}/${date}`,
    date,
    til: `TIL-${year}${month}${day}`,
    "year/month/day": `${year}/${month}/${day}`,
    "month/date": `${year}-${month}/${date}`,
  };
  return `${id}/${names[habits.layout]}.md`;
}

function frontMatter({ author, date, title, tags }: TeamLog, messy: Mess): string[] {
  if (messy.noFrontMatter) return [];
  const { habits } = author;
  const written: Record<typeof habits.tags, string[]> = {
    inline: [`tags: [${tags.join(", ")}]`],
    block: ["tags:", ...tags.map((tag) => `  - ${tag}`)],
    text: [`tags: ${tags.join(", ")}`],
    hashtags: [],
  };
  return ["---", `title: "${title}"`, `date: ${date}`, ...written[habits.tags], "---", ""];
}

function bodyLines(team: Team, log: TeamLog, messy: Mess): TextLine[] {
  const { author, date, tags, review, reflections, plan } = log;
  const { habits } = author;
  const part = (label: string, lines: TextLine[]) =>
    lines.length > 0 ? [headingOf(label, author, messy), "", ...lines, ""] : [];
  const reflected = part(habits.reflection, bullets(reflections, habits.bullet));
  const planned = part(
    habits.plan,
    plan.map((task) => ({ text: planLine(task, author, messy) })),
  );
  const hashtags = habits.tags === "hashtags" || messy.noFrontMatter;
  return [
    ...(messy.namelessFile ? [`# ${date} TIL`, ""] : []),
    ...part(
      habits.review,
      review.map((task) => boxed(task, habits.bullet)),
    ),
    ...part(habits.notes, notes(team, log)),
    ...(hashtags ? [tags.map((tag) => `#${tag}`).join(" "), ""] : []),
    ...(habits.reflectsLast ? [...planned, ...reflected] : [...reflected, ...planned]),
  ];
}

function headingOf(label: string, { habits }: TeamAuthor, { labels, wideSpaces }: Mess): string {
  if (labels) return labels === "bold" ? `**${label}**` : `[${label}]`;
  const wide = wideSpaces ? label.replaceAll(" ", "\u3000") : label;
  return `${habits.heading}${wide}`;
}

function notes({ draw }: Team, { author, day, notes, told }: TeamLog): string[] {
  const { about, linked, table } = dayWords[author.language];
  const { bullet } = author.habits;
  const lines: string[] = [];
  notes.forEach(({ tag, sentences, code }, i) => {
    const first = about[draw("about", about.length, author.number, day, i)]?.(tag) ?? tag;
    const facts = sentences[author.language];
    const fact = facts[draw("fact", facts.length, author.number, day, i)] ?? "";
    lines.push(`${bullet} ${first} ${fact}`);
    if (draw("code", 3, author.number, day, i) === 0)
      lines.push("", `\`\`\`${code.language}`, ...code.lines, "```", "");
  });
  lines.push(...bullets(told, bullet));
  if (draw("table", 6, author.number, day) === 0)
    lines.push("", row(table.head), row(["---", "---:"]), ...table.rows.map(row));
  if (draw("link", 4, author.number, day) === 0) lines.push("", linked(notes[0]?.tag ?? ""));
  return lines;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function bullets(texts: readonly string[], bullet: string): string[] {
  return texts.map((text) => `${bullet} ${text}`);
}

function boxed({ text, status }: LoggedTask, bullet: string): string {
  return `${bullet} [${boxes[status]}] ${text}`;
}

/** Who settles nothing has no boxes either, and strikes what is done. */
function planLine(task: LoggedTask, { habits }: TeamAuthor, { tightBoxes }: Mess): string {
  if (habits.settles === "nothing")
    return `${habits.bullet} ${task.status === "done" ? `~~${task.text}~~` : task.text}`;
  return tightBoxes ? boxed(task, "-").replace(" ", "") : boxed(task, habits.bullet);
}

const boxes = { open: " ", done: "x", cancelled: "-", forwarded: ">" } as const;
