import { withPrefix } from "gatsby";
import "../styles/page-ahead.css";
import { homeUrl } from "../urls";
import { pageAheadScript, speculationRules } from "./page-ahead-script";

/** Lets the next page be there when it is opened, as a framework would, with nothing of one. */
export function PageAhead() {
  const root = withPrefix(homeUrl());
  return (
    <>
      <script
        type="speculationrules"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own
        dangerouslySetInnerHTML={{ __html: speculationRules(root) }}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own */}
      <script dangerouslySetInnerHTML={{ __html: pageAheadScript(root) }} />
    </>
  );
}
