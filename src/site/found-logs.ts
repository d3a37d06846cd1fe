import { contentDir } from "../content/content-dir";
import { type FoundLogs, findLogs } from "../content/find-logs";

/** What the content folder holds; a build looks once. */
export function foundLogs(): FoundLogs {
  if (process.env.NODE_ENV !== "production") return findLogs(contentDir());
  known ??= findLogs(contentDir());
  return known;
}

let known: FoundLogs | undefined;
