import type { NodePluginArgs } from "gatsby";
import type { PageView } from "./page-view";

/** What Gatsby keeps of a page, from the build before, too. */
export interface KeptPage {
  component: string;
  context: Partial<PageView>;
  /** When the page was last made; a page that is not made again is deleted. */
  updatedAt: number;
}

/** The pages by their addresses, from Gatsby's own store: before any is made, those of the build before. */
export function keptPages({ store }: NodePluginArgs): ReadonlyMap<string, KeptPage> {
  return store.getState().pages;
}
