import { graphql, type HeadProps, type PageProps } from "gatsby";
import { LogHead } from "../components/log-head";
import { LogPage } from "../components/log-page";
import { TextScripts } from "../components/text-scripts";
import type { LogContext, LogFields } from "../site/contexts";
import type { LogText } from "../site/log-html";
import { contextOf, type PageView } from "../site/page-view";

interface LogData {
  log: LogFields & { text: LogText };
}

/** A log written in Markdown: finished HTML. */
export default function LogTemplate({ data, pageContext }: PageProps<LogData, PageView>) {
  return (
    <LogPage log={data.log} text={data.log.text} context={contextOf<LogContext>(pageContext)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered */}
      <div className="text" dir="auto" dangerouslySetInnerHTML={{ __html: data.log.text.html }} />
      <TextScripts uses={data.log.text.uses} />
    </LogPage>
  );
}

export function Head({ data, pageContext }: HeadProps<LogData, PageView>) {
  const { log } = data;
  return (
    <LogHead log={log} context={contextOf<LogContext>(pageContext)} excerpt={log.text.excerpt} />
  );
}

export const query = graphql`
  query Log($id: String!, $links: JSON, $language: String) {
    log: logEntry(id: { eq: $id }) {
      title
      date
      until
      written
      draft
      text(links: $links, language: $language) {
        html
        headings {
          id
          text
          depth
        }
        uses {
          code
          math
          mermaid
        }
        minutes
        excerpt
      }
    }
  }
`;
