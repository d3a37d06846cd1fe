import type { CodeLine } from "./code-lines";
import { splitLines } from "./code-lines";
import { escapeHtml } from "./escape-html";
import { highlight } from "./highlight";

/** A diff as lines, the code in them coloured as the language that it is in. */
export function diffLines(code: string, language: string | null): Omit<CodeLine, "isMarked">[] {
  const written = code.replace(/\n$/, "").split("\n");
  const kinds = written.map(kindOf);
  // Coloured as a whole and without the signs, else a comment over several lines would be none.
  const bare = written.map((line, i) => (kinds[i] === "hunk" ? "" : line.slice(1))).join("\n");
  const coloured = language === null ? [] : splitLines(highlight(bare, language));
  return written.map((line, i) => {
    const diff = kinds[i] ?? null;
    if (diff === "hunk") return { diff, html: escapeHtml(line) };
    const html = coloured[i] ?? escapeHtml(line.slice(1));
    const sign = line.slice(0, 1);
    return { diff, html: diff === null ? sign + html : `<span class="sign">${sign}</span>${html}` };
  });
}

function kindOf(line: string): CodeLine["diff"] {
  if (/^(?:@@|diff |index [\da-f]|\+\+\+ |--- |\\ )/.test(line)) return "hunk";
  if (line.startsWith("+")) return "added";
  if (line.startsWith("-")) return "removed";
  return line === "" || line.startsWith(" ") ? null : "hunk";
}
