import type { GatsbySSR } from "gatsby";
import { isValidElement, type ReactNode } from "react";
import { interactiveMark } from "./interactive-mark";

/**
 * A page is finished HTML: it gets none of Gatsby's scripts, nor the hints to fetch them ahead.
 * Only a page whose head carries the interactive mark (an `.mdx` log) keeps them and hydrates.
 */
export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (page) => {
  const head = page.getHeadComponents();
  if (head.some(isInteractiveMark)) {
    page.replaceHeadComponents(head.filter((component) => !isInteractiveMark(component)));
    return;
  }
  page.replaceHeadComponents(head.filter((component) => !isScriptOrHint(component)));
  page.replacePostBodyComponents([]);
};

function isInteractiveMark(component: ReactNode): boolean {
  return isValidElement<{ name?: string }>(component) && component.props.name === interactiveMark;
}

function isScriptOrHint(component: ReactNode): boolean {
  if (!isValidElement<{ rel?: string; as?: string }>(component)) return false;
  const { rel = "", as = "" } = component.props;
  return (
    component.type === "link" &&
    /^(preload|prefetch|modulepreload)$/.test(rel) &&
    /^(script|fetch)?$/.test(as)
  );
}
