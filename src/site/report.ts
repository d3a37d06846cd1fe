import type { Reporter } from "gatsby";
import type { Message } from "../log/message";
import { shownLine } from "./message-views";

let told = new Set<string>();

/**
 * Tells all messages at once: warnings pass, errors end a build. In `gatsby develop`, which comes here at
 * every save, only what was not told the last time.
 */
export function reportMessages(messages: readonly Message[], reporter: Reporter): void {
  const before = told;
  const lines = (severity: Message["severity"]) =>
    messages.filter((message) => message.severity === severity).map(shownLine);
  const [warnings, errors] = [lines("warning"), lines("error")];
  told = new Set([...warnings, ...errors]);
  for (const warning of warnings) if (!before.has(warning)) reporter.warn(warning);
  if (errors.some((error) => !before.has(error))) {
    reporter.panicOnBuild(`The logs have errors:\n${errors.join("\n")}`);
  }
}
