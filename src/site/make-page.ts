import { resolve } from "node:path";
import type { CreatePagesArgs } from "gatsby";
import type { PageContext } from "./contexts";
import type { MessagesOfPage } from "./page-messages";

/** Makes one page of the site from a template and what it is given. */
export type MakePage = <Context extends PageContext>(
  template: string,
  url: string,
  context: Omit<Context, keyof PageContext>,
) => void;

/** Gives the function that makes pages, each of which gets the site's settings as well. */
export function pageMaker(
  { actions }: CreatePagesArgs,
  site: PageContext["site"],
  messagesOf: MessagesOfPage,
): MakePage {
  return (template, url, context) => {
    const messages = messagesOf(url);
    actions.createPage({
      path: url,
      // An .mdx log names its text in the query of its template.
      component: resolve("src/templates", template.replace(/(?=\?|$)/, ".tsx")),
      context: { site, url, ...context, ...(messages && { messages }) },
    });
  };
}
