import { resolve } from "node:path";
import type { CreatePagesArgs } from "gatsby";
import type { PageContext } from "./contexts";
import type { MessagesOfPage } from "./page-messages";
import type { PageView } from "./page-view";

/** Makes one page of the site from a template, what it shows, and the variables of its query. */
export type MakePage = <Context extends PageContext>(
  template: string,
  url: string,
  context: Omit<Context, keyof PageContext>,
  variables?: Record<string, unknown>,
) => void;

/** What makes pages, each of which gets the site's settings as well. */
export interface PageMaker {
  make: MakePage;
  /** Deletes the pages that were made before and not again; gives the addresses of all that stand. */
  finish(): string[];
}

/** A page by its component and its context, of which the log's own part is kept as text. */
interface Standing {
  component: string;
  variables: string;
  view: string;
}

/** The pages by their addresses: in `gatsby develop`, what is as it was is not made again. */
let standing: ReadonlyMap<string, Standing> = new Map();

/** Begins to make all pages; `actions` are those of Gatsby's `createPagesStatefully`, whose pages stay. */
export function pageMaker(
  { createPage, deletePage }: CreatePagesArgs["actions"],
  kept: ReadonlyMap<string, KeptPage>,
  site: PageContext["site"],
  messagesOf: MessagesOfPage,
): PageMaker {
  const before = standing;
  const made = new Map<string, Standing>();
  return {
    make(template, url, context, variables = {}) {
      // An .mdx log names its text in the query of its template.
      const component = resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx"));
      // Without messages, as in every build, there is no such field.
      const fresh = JSON.stringify({ site, url, ...context, messages: messagesOf(url) });
      const view = sameText(fresh, kept.get(url)?.context.view);
      const page = { component, variables: JSON.stringify(variables), view };
      made.set(url, page);
      if (isSame(page, before.get(url))) return;
      createPage<PageView>({ path: url, component, context: { ...variables, view } });
    },
    finish() {
      for (const [path, { component }] of before) {
        if (!made.has(path)) deletePage({ path, component });
      }
      standing = made;
      return [...made.keys()];
    },
  };
}

/** What Gatsby keeps of a page, from the build before, too. */
export interface KeptPage {
  context: Partial<PageView>;
}

/** A text that Gatsby holds already is not held twice: all of them are a good part of its memory. */
function sameText(fresh: string, kept: string | undefined): string {
  return kept === fresh ? kept : fresh;
}

function isSame(page: Standing, before: Standing | undefined): boolean {
  return (
    page.view === before?.view &&
    page.variables === before.variables &&
    page.component === before.component
  );
}
