import type { EntrySummary } from "../../journal/summary";
import type { PageView } from "../page-view";

/** A log as feeds are given it: data alone, for a process as well. */
export interface FeedLog {
  summary: EntrySummary;
  text: FeedText;
}

/** A log's finished HTML, and how it begins: as they are, or as a part of what its page is given. */
export type FeedText = { html: string | null; excerpt: string } | Pick<PageView, "view">;
