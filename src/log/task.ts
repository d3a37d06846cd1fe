import type { Task, TaskStatus } from "./entry";
import type { Line } from "./line";
import { plainText, unstruckText } from "./plain-text";

/** The task that a line names. */
export function taskOf(line: Line, more: string[] = []): Task {
  const markdown = [line.text, ...more].join(" ");
  const text = plainText(markdown);
  const word = STATUS_WORD.exec(text);
  const done = DONE_AT_END.exec(text);
  const words = text.slice(word?.[0].length ?? 0, done?.index).trim();
  const status = statusOf(line, markdown, done !== null || word?.[1] === "DONE");
  return { text: words, status: word?.[2] ? "cancelled" : status, line: line.number };
}

/** States as outliners write them before a task, in capitals. */
const STATUS_WORD = /^(?:TODO|DOING|NOW|LATER|WAITING|(DONE)|(CANCELL?ED))[:\s]\s*/;

const DONE_AT_END = /\s*(?:[✅☑✔]\uFE0F?|[(（[](?:완료|done|済|完了|已完成)[)）\]])\s*$/iu;

function statusOf({ box }: Line, markdown: string, saysDone: boolean): TaskStatus {
  if (box !== null && /[xXvVoO✓✔✅]/u.test(box)) return "done";
  if (box === ">") return "forwarded";
  if (box === "-" || box === "~") return "cancelled";
  if (saysDone) return "done";
  const struck = /~~|<(?:del|s|strike)>/i.test(markdown);
  return struck && !/[\p{L}\p{N}]/u.test(withoutAside(unstruckText(markdown))) ? "done" : "open";
}

/** A struck task often keeps a word on why, in brackets. */
function withoutAside(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, "");
}
