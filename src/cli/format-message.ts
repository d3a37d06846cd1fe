import { type Message, messageLine, sentence } from "../log/message";

export const messageFormats = ["text", "json", "github"] as const;

/** `text` for people and editors, `json` for programs, `github` for annotations in pull requests. */
export type MessageFormat = (typeof messageFormats)[number];

/** A message as one line. */
export function formatMessage(message: Message, format: MessageFormat): string {
  if (format === "json") return JSON.stringify({ ...message, sentence: sentence(message) });
  return format === "github" ? githubCommand(message) : messageLine(message);
}

/** A workflow command of GitHub Actions, escaped as its toolkit does. */
function githubCommand(message: Message): string {
  const { severity, file, line, column, rule } = message;
  const properties = { file, line, col: column, title: rule };
  const written = Object.entries(properties).map(([key, value]) => {
    const escaped = escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
    return `${key}=${escaped}`;
  });
  return `::${severity} ${written.join(",")}::${escapeData(sentence(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
