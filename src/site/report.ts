import type { Reporter } from "gatsby";
import { type Message, messageLine } from "../log/message";

/** Tells all messages at once: warnings pass, errors end a build. */
export function reportMessages(messages: readonly Message[], reporter: Reporter): void {
  const lines = (severity: Message["severity"]) =>
    messages.filter((message) => message.severity === severity).map(messageLine);
  for (const warning of lines("warning")) reporter.warn(warning);
  const errors = lines("error");
  if (errors.length > 0) reporter.panicOnBuild(`The logs have errors:\n${errors.join("\n")}`);
}
