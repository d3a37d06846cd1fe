import { MDXProvider } from "@mdx-js/react";
import type { HeadProps, PageProps } from "gatsby";
import type { ComponentProps } from "react";
import { LogAnchor } from "../components/log-anchor";
import { LogHead } from "../components/log-head";
import { LogImage } from "../components/log-image";
import { LogPage } from "../components/log-page";
import { TextScripts } from "../components/text-scripts";
import type { MdxLogContext } from "../site/contexts";
import { interactiveMark } from "../site/interactive-mark";
import { contextOf, type PageView } from "../site/page-view";

/** A log written in MDX: the only kind of page that hydrates. `children` is its compiled text. */
export default function LogMdxTemplate({ pageContext, children }: PageProps<object, PageView>) {
  const context = contextOf<MdxLogContext>(pageContext);
  const { assets, links } = context;
  const components = {
    a: (props: ComponentProps<"a">) => <LogAnchor {...props} links={links} assets={assets} />,
    img: (props: ComponentProps<"img">) => <LogImage {...props} assets={assets} />,
  };
  return (
    <LogPage text={{ headings: context.headings, minutes: context.minutes }} context={context}>
      <div className="text" dir="auto" {...{ [interactiveMark]: "" }}>
        <MDXProvider components={components}>{children}</MDXProvider>
      </div>
      <TextScripts uses={context.uses} />
    </LogPage>
  );
}

export function Head({ pageContext }: HeadProps<object, PageView>) {
  const context = contextOf<MdxLogContext>(pageContext);
  return <LogHead context={context} excerpt={context.excerpt} />;
}
