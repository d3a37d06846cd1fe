import type { HeadProps, PageProps } from "gatsby";
import { LogHead } from "../components/log-head";
import { LogPage } from "../components/log-page";
import { TextScripts } from "../components/text-scripts";
import type { LogContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";

/** A log written in Markdown: finished HTML. */
export default function LogTemplate({ pageContext }: PageProps<object, PageView>) {
  const context = contextOf<LogContext>(pageContext);
  const { text } = context;
  return (
    <LogPage text={text} context={context}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered */}
      <div className="text" dir="auto" dangerouslySetInnerHTML={{ __html: text.html }} />
      <TextScripts uses={text.uses} />
    </LogPage>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const context = contextOf<LogContext>(pageContext);
  return <LogHead context={context} excerpt={context.text.excerpt} />;
}
