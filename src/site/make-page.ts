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

/** Gives the function that makes pages, each of which gets the site's settings as well. */
export function pageMaker(
  { actions }: CreatePagesArgs,
  site: PageContext["site"],
  messagesOf: MessagesOfPage,
): MakePage {
  return (template, url, context, variables) =>
    actions.createPage<PageView>({
      path: url,
      // An .mdx log names its text in the query of its template.
      component: resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx")),
      // Without messages, as in every build, there is no such field.
      context: {
        ...variables,
        view: JSON.stringify({ site, url, ...context, messages: messagesOf(url) }),
      },
    });
}
