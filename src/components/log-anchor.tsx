import type { AnchorHTMLAttributes } from "react";
import type { Asset } from "../markdown/asset";
import { SiteLink } from "./site-link";

interface LogAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Addresses of other logs, and published files, by the references in the log's text. */
  links: Readonly<Record<string, string>>;
  assets: Readonly<Record<string, Asset>>;
}

/** A link of an `.mdx` log: to another log's page, to a file beside the log, or to where it says. */
export function LogAnchor({ links, assets, href = "", children, ...rest }: LogAnchorProps) {
  const reference = decodeURI(href);
  const log = links[reference];
  if (log) {
    return (
      <SiteLink to={log} {...rest}>
        {children}
      </SiteLink>
    );
  }
  const asset = assets[reference];
  const address = asset?.kind === "file" ? asset.url : (asset?.src ?? href);
  return (
    <a href={address} {...rest}>
      {children}
    </a>
  );
}
