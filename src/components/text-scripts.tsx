import { withPrefix } from "gatsby";
import type { Uses } from "../markdown/render-env";
import { mermaidUrl } from "../urls";
import { copyScript } from "./copy-script";
import { mermaidScript } from "./mermaid-script";

interface TextScriptsProps {
  uses: Uses;
}

/** The scripts that a log's text needs, which is none for most. They stand behind the text. */
export function TextScripts({ uses }: TextScriptsProps) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own */}
      {uses.code && <script dangerouslySetInnerHTML={{ __html: copyScript }} />}
      {uses.mermaid && (
        <script
          type="module"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own
          dangerouslySetInnerHTML={{ __html: mermaidScript(withPrefix(mermaidUrl)) }}
        />
      )}
    </>
  );
}
