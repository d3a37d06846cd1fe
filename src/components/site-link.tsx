import { withPrefix } from "gatsby";
import type { AnchorHTMLAttributes } from "react";
import { encodeUrl } from "../urls";

/** A link to a page of the site: a plain anchor, since most pages have no script to catch it. */
export function SiteLink({
  to,
  fragment = "",
  ...rest
}: { to: string; fragment?: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">) {
  return <a href={withPrefix(encodeUrl(to)) + fragment} {...rest} />;
}
