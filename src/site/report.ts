import type { Reporter } from "gatsby";
import { type Message, messageLine } from "../log/message";

let told = new Set<string>();

/**
 * Tells all messages at once: warnings pass, errors end a build. In `gatsby develop`, which comes here at
 * every save, only what was not told the last time.
 */
export function reportMessages(messages: readonly Message[], reporter: Reporter): void {
  const before = told;
  told = new Set(messages.map(messageLine));
  const lines = (severity: Message["severity"]) =>
    messages.filter((message) => message.severity === severity).map(messageLine);
  for (const warning of lines("warning")) if (!before.has(warning)) reporter.warn(warning);
  const errors = lines("error");
  if (errors.some((error) => !before.has(error))) {
    reporter.panicOnBuild(`The logs have errors:\n${errors.join("\n")}`);
  }
}
