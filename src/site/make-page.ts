import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { CreatePagesArgs } from "gatsby";
import { codeVersion } from "./code-version";
import type { PageContext } from "./contexts";
import type { KeptPage } from "./kept-pages";
import type { MessagesOfPage } from "./page-messages";
import type { PageView } from "./page-view";

/** Makes one page of the site from a template and what it shows. */
export type MakePage = <Context extends PageContext>(
  template: string,
  url: string,
  context: Omit<Context, keyof PageContext>,
) => void;

/** Makes one page of which a part takes long to make: where the page is as it was, that is not made. */
export type MakeSlowPage = <Context extends PageContext & Part, Part extends object>(
  template: string,
  url: string,
  context: Omit<Context, keyof PageContext | keyof Part>,
  slow: SlowPart<Part>,
) => Promise<void>;

/** A part of what a page shows. */
export interface SlowPart<Part> {
  /** A digest of all that decides what it is, given the files to which it refers. */
  digest(files: readonly string[]): string;
  make(): Promise<{ part: Part; files: readonly string[] }>;
}

/** What makes pages, each of which gets the site's settings as well. */
export interface PageMaker {
  make: MakePage;
  makeSlow: MakeSlowPage;
  /** Deletes the pages that were made before and not again; gives the addresses of all that stand. */
  finish(): string[];
}

/** A page by its component, a digest of what it shows, and the files to which its slow part refers. */
interface Standing {
  component: string;
  digest: string;
  files: readonly string[];
}

/** The pages by their addresses: in `gatsby develop`, what is as it was is not made again. */
let standing: ReadonlyMap<string, Standing> = new Map();

/** In `gatsby develop`, a template would go with the page that Gatsby was told of. */
const isBuild = process.env.NODE_ENV === "production";

const none: readonly string[] = [];

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
  // Without messages, as in every build, there is no such field.
  const whole = (url: string, context: object) => ({
    site,
    url,
    ...context,
    messages: messagesOf(url),
  });
  const digestOf = (shown: string, slow = "") =>
    createHash("md5").update(packedBy).update(slow).update("\n").update(shown).digest("base64");
  const tell = (path: string, component: string, context: PageView) => {
    const { digest, files = none } = context;
    made.set(path, { component, digest, files });
    told.add(component);
    createPage<PageView>({ path, component, context });
  };
  /** Whether a page stands as it was: where `digest` gives what it gave then. */
  const stands = (url: string, component: string, digest: (files: readonly string[]) => string) => {
    const known = before.get(url);
    if (known?.component === component && digest(known.files) === known.digest) {
      made.set(url, known);
      return true;
    }
    const last = kept.get(url);
    const files = last?.context.files ?? none;
    if (last?.component !== component || digest(files) !== last.context.digest) return false;
    // Of each component, Gatsby has to be told of one page at least.
    if (!isBuild || !told.has(component)) tell(url, component, last.context as PageView);
    else {
      made.set(url, { component, digest: last.context.digest, files });
      last.updatedAt = Date.now();
    }
    return true;
  };
  return {
    make(template, url, context) {
      const component = componentOf(template);
      const shown = JSON.stringify(whole(url, context));
      const digest = digestOf(shown);
      if (!stands(url, component, () => digest)) {
        tell(url, component, { view: pack(shown), digest });
      }
    },
    async makeSlow(template, url, context, slow) {
      const component = componentOf(template);
      const shown = JSON.stringify(whole(url, context));
      const digestBy = (files: readonly string[]) => digestOf(shown, slow.digest(files));
      if (stands(url, component, digestBy)) return;
      const { part, files } = await slow.make();
      const view = pack(joined(shown, JSON.stringify(part)));
      const digest = digestBy(files);
      tell(url, component, files.length > 0 ? { view, digest, files } : { view, digest });
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

/** An .mdx log names its text in the query of its template. */
function componentOf(template: string): string {
  return resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx"));
}

/** Two objects, as JSON, as one. */
function joined(json: string, further: string): string {
  return `${json.slice(0, -1)},${further.slice(1)}`;
}

function pack(shown: string): string {
  return deflateRawSync(shown, { level: 3 }).toString("base64");
}
