import type { GatsbySSR } from "gatsby";
import { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { interactiveMark } from "./interactive-mark";

/** The paths of the pages that need their scripts. */
const interactive = new Set<string>();

/**
 * Renders a page as finished HTML, without the marks by which React would find its way back: that takes
 * half the time. Only a page that carries the interactive mark (an `.mdx` log) is left to Gatsby.
 */
export const replaceRenderer: GatsbySSR["replaceRenderer"] = (page) => {
  const html = renderToStaticMarkup(page.bodyComponent as ReactElement);
  if (html.includes(interactiveMark)) interactive.add(page.pathname);
  else page.replaceBodyHTMLString(html);
};

/** A finished page gets none of Gatsby's scripts, nor the hints to fetch them ahead. */
export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (page) => {
  if (interactive.has(page.pathname)) return;
  const head = page.getHeadComponents();
  page.replaceHeadComponents(head.filter((component) => !isScriptOrHint(component)));
  page.replacePostBodyComponents([]);
};

function isScriptOrHint(component: ReactNode): boolean {
  if (!isValidElement<{ rel?: string; as?: string }>(component)) return false;
  const { rel = "", as = "" } = component.props;
  return (
    component.type === "link" &&
    /^(preload|prefetch|modulepreload)$/.test(rel) &&
    /^(script|fetch)?$/.test(as)
  );
}
