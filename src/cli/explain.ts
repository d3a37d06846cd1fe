import type { LogReading } from "../content/read-folder";

/**
 * What was read from a log as plan, review and reflection, and what looked like a plan but was not taken
 * for one, and why: the log's path, and below it a line for each.
 */
export function explain({ path, entries, considered }: LogReading): string {
  const sections = entries.flatMap((entry) =>
    entry.sections
      .filter(({ kind }) => kind !== "notes")
      .map(({ kind, heading, line, endLine }) => {
        const tasks = entry.tasks.filter((task) => task.line >= line && task.line <= endLine);
        const told = tasks.map(({ text, status }) => `\n      ${status}: ${text}`).join("");
        return { line, text: `${kind.padEnd(10)}  ${heading ?? ""}${told}` };
      }),
  );
  const others = considered.map(({ line, heading, why }) => ({
    line,
    text: `no plan     ${heading}: ${why}`,
  }));
  const lines = [...sections, ...others].sort((a, b) => a.line - b.line);
  const days = entries.map(({ date, until }) =>
    until ? `${date} to ${until}` : (date ?? "no date"),
  );
  const told = lines.map(({ line, text }) => `  ${String(line).padStart(4)}  ${text}`);
  return [`${path}  (${days.join(", ")})`, ...told].join("\n");
}
