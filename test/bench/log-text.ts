import { codeBlocks } from "./code";
import type { Random } from "./random";
import { type LogWords, terms } from "./words";

/** What the text of a log depends on, besides chance. */
export interface LogPlan {
  date: string;
  words: LogWords;
  /** The terms that the day is about. */
  topics: readonly string[];
  /** What the author planned in the log before this one. */
  planned: readonly string[];
  /** What this log plans. */
  plans: readonly string[];
}

/**
 * A log alike in shape to real ones, about 1.8 KB: loose bullets, code, a table, a quote, what went
 * badly and a plan. Outside code it has no `<` and no `{`, so that it compiles as MDX, too.
 */
export function logText(plan: LogPlan, random: Random): string {
  const { words, planned, plans } = plan;
  const { headings } = words;
  const parts = [
    frontMatter(plan, random),
    ...(random.chance(0.6) ? [`## ${random.pick(headings.notes)}`] : []),
    bullets(random.between(4, 6), () => paragraph(plan, random)),
    ...notes(plan, random),
  ];
  const [first] = planned;
  if (first && random.chance(0.3)) parts.push(words.done(first));
  if (first && random.chance(0.15)) {
    parts.push(`## ${headings.review}\n\n${tightList(planned.map((task) => `[x] ${task}`))}`);
  }
  if (random.chance(0.8)) {
    const lines = bullets(random.between(1, 3), () => random.pick(words.reflections));
    parts.push(`## ${headings.reflection}\n\n${lines}`);
  }
  if (plans.length > 0) {
    const box = random.chance(0.6) ? "[ ] " : "";
    parts.push(`## ${headings.plan}\n\n${tightList(plans.map((task) => `${box}${task}`))}`);
  }
  return `${parts.join("\n\n")}\n`;
}

/** Some of all terms, the first of the list more often than the last, as teams have their favourites. */
export function drawTopics(random: Random): string[] {
  const draw = () => terms[random.between(0, random.between(0, terms.length - 1))] ?? "";
  return [...new Set(Array.from({ length: random.between(4, 8) }, draw))];
}

/** Something to plan: a topic, what of it, and what to do with it. */
export function taskText(words: LogWords, topics: readonly string[], random: Random): string {
  const subject = `${random.pick(topics)} ${random.pick(words.aspects)}`;
  const work = random.pick(words.works);
  return words.verbFirst ? `${work} ${subject}` : `${subject} ${work}`;
}

function frontMatter({ date, topics }: LogPlan, random: Random): string {
  const tags = topics.slice(0, random.between(0, 3)).map((tag) => `\n  - ${tag}`);
  const list = tags.length > 0 ? `\ntags:${tags.join("")}` : "";
  return `---\ntitle: "TIL-${date.replaceAll("-", "")}"\ndate: ${date}${list}\n---`;
}

/** What stands between the bullets and the reflection: some of code, a table, a quote, a link. */
function notes(plan: LogPlan, random: Random): string[] {
  const parts: string[] = [];
  const write = codeBlocks[random.between(0, codeBlocks.length - 1)];
  if (write && random.chance(0.55)) {
    parts.push(sentence(plan, random), write(random.between(2, 64)));
  }
  if (random.chance(0.15)) parts.push(table(plan, random));
  if (random.chance(0.2)) parts.push(`> ${random.pick(plan.words.quotes)}`);
  if (random.chance(0.3)) {
    const address = `https://example.org/notes/${random.between(1, 9999)}`;
    parts.push(`[${random.pick(plan.topics)}](${address}): ${sentence(plan, random)}`);
  }
  return parts;
}

function paragraph(plan: LogPlan, random: Random): string {
  const sentences = Array.from({ length: random.between(2, 4) }, () => sentence(plan, random));
  if (random.chance(0.5)) sentences.push(random.pick(plan.words.asides));
  return sentences.join(" ");
}

function sentence({ words, topics }: LogPlan, random: Random): string {
  const term = random.pick(topics);
  const named = random.chance(0.3) ? `\`${term}\`` : random.chance(0.1) ? `**${term}**` : term;
  const subject = `${named} ${random.pick(words.aspects)}`;
  return `${random.pick(words.openings)} ${subject} ${random.pick(words.doings)}.`;
}

function table({ words, topics }: LogPlan, random: Random): string {
  const row = () => `| \`${random.pick(topics)}\` | ${random.between(3, 900)} ms | ✅ |`;
  return `| ${words.table} |\n|---|---:|---|\n${row()}\n${row()}\n${row()}`;
}

function bullets(lines: number, write: () => string): string {
  return Array.from({ length: lines }, () => `- ${write()}`).join("\n\n");
}

function tightList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
