import type { LogPageContext } from "../site/contexts";
import { PageHead } from "./page-head";

interface LogHeadProps {
  context: LogPageContext;
  /** How it begins. */
  excerpt: string;
}

/** The head of a log's page, the same for Markdown and for MDX. */
export function LogHead({ context, excerpt }: LogHeadProps) {
  const { site, url, author, tags, unpublished } = context;
  const { title, date, until } = context.log;
  return (
    <PageHead
      site={site}
      url={url}
      title={title}
      description={excerpt}
      log={{ date, until, draft: unpublished, author, tags }}
    />
  );
}
