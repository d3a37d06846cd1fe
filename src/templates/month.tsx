import type { HeadProps, PageProps } from "gatsby";
import { EntryList } from "../components/entry-list";
import { formatMonth } from "../components/format-date";
import { Layout } from "../components/layout";
import { PageHead } from "../components/page-head";
import type { MonthContext } from "../site/contexts";
import { contextOf, type PageView } from "../site/page-view";

/** The entries of a month, newest first. */
export default function MonthTemplate({ pageContext }: PageProps<object, PageView>) {
  const { site, url, month, entries } = contextOf<MonthContext>(pageContext);
  return (
    <Layout site={site} url={url}>
      <h1>{formatMonth(month, site.language)}</h1>
      <EntryList entries={entries} site={site} level={2} />
    </Layout>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const { site, url, month } = contextOf<MonthContext>(pageContext);
  return <PageHead site={site} url={url} title={formatMonth(month, site.language)} />;
}
