import { contentDir } from "../content/content-dir";
import { shownContentPath } from "../content/shown-path";
import { type Message, messageLine, type Severity, sentence } from "../log/message";

/** A message as a page shows it to whoever writes the log. */
export interface MessageView {
  severity: Severity;
  /** File, line and column, as an editor opens them. */
  place: string;
  rule: string;
  sentence: string;
}

export function viewMessage(message: Message): MessageView {
  const { file, line, column } = shown(message);
  const { severity, rule } = message;
  return { severity, place: `${file}:${line}:${column}`, rule, sentence: sentence(message) };
}

/** A message as one line, with a path that leads to the file from where the command was typed. */
export function shownLine(message: Message): string {
  return messageLine(shown(message));
}

function shown(message: Message): Message {
  return { ...message, file: shownContentPath(contentDir(), message.file) };
}
