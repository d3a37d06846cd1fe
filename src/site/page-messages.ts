import type { Journal } from "../journal/journal";
import { put } from "../journal/put";
import type { Message } from "../log/message";
import { homeUrl, notFoundUrl } from "../urls";
import type { PageContext } from "./contexts";
import { viewMessage } from "./message-views";

/** What a page shows of what is wrong, by its address. */
export type MessagesOfPage = (url: string) => PageContext["messages"];

/**
 * Each log's page shows what is wrong in that log, the first page all that is wrong anywhere: also in
 * settings, and in logs that have no page for it. A finished site says nothing.
 */
export function messagesByPage(journal: Journal, messages: readonly Message[]): MessagesOfPage {
  if (process.env.NODE_ENV === "production") return () => undefined;
  const ofFile = new Map<string, Message[]>();
  for (const message of messages) put(ofFile, message.file, message);
  const fileOf = new Map(journal.entries.map(({ entry, url }) => [url, entry.file]));
  return (url) => {
    if (url === homeUrl() || url === notFoundUrl) {
      return { of: "site", list: messages.map(viewMessage) };
    }
    const file = fileOf.get(url);
    if (file === undefined) return undefined;
    return { of: "log", list: (ofFile.get(file) ?? []).map(viewMessage) };
  };
}
