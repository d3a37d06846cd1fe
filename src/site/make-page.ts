import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { CreatePagesArgs } from "gatsby";
import { codeVersion } from "./code-version";
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

/** A page by its component, and a digest of the variables of its query and of what it shows. */
interface Standing {
  component: string;
  digest: string;
}

/** The pages by their addresses: in `gatsby develop`, what is as it was is not made again. */
let standing: ReadonlyMap<string, Standing> = new Map();

/** In `gatsby develop`, a template would go with the page that Gatsby was told of. */
const isBuild = process.env.NODE_ENV === "production";

/** Begins to make all pages; `actions` are those of Gatsby's `createPagesStatefully`, whose pages stay. */
export function pageMaker(
  { createPage, deletePage }: CreatePagesArgs["actions"],
  kept: ReadonlyMap<string, KeptPage>,
  site: PageContext["site"],
  messagesOf: MessagesOfPage,
): PageMaker {
  const before = standing;
  const made = new Map<string, Standing>();
  const told = new Set<string>();
  const packedBy = codeVersion("src/site/make-page.ts", "src/site/page-view.ts");
  return {
    make(template, url, context, variables = {}) {
      // An .mdx log names its text in the query of its template.
      const component = resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx"));
      // Without messages, as in every build, there is no such field.
      const shown = JSON.stringify({ site, url, ...context, messages: messagesOf(url) });
      const asked = JSON.stringify(variables);
      const hash = createHash("md5").update(packedBy).update(asked).update("\n").update(shown);
      const page = { component, digest: hash.digest("base64") };
      made.set(url, page);
      if (isSame(page, before.get(url))) return;
      const last = kept.get(url);
      const isKept = last?.context.digest === page.digest && last.component === component;
      // Of each component, Gatsby has to be told of one page at least.
      if (isKept && isBuild && told.has(component)) {
        last.updatedAt = Date.now();
        return;
      }
      told.add(component);
      const view = (isKept && last.context.view) || pack(shown);
      const { digest } = page;
      createPage<PageView>({ path: url, component, context: { ...variables, view, digest } });
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
  component: string;
  context: Partial<PageView>;
  /** When the page was last made; a page that is not made again is deleted. */
  updatedAt: number;
}

function pack(shown: string): string {
  return deflateRawSync(shown, { level: 3 }).toString("base64");
}

function isSame(page: Standing, before: Standing | undefined): boolean {
  return page.digest === before?.digest && page.component === before.component;
}
