import type { AnchorHTMLAttributes } from "react";
import type { Asset } from "../markdown/asset";
import { SiteLink } from "./site-link";

interface LogAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The path beside the log that the address means, where it means one. */
  "data-path"?: string;
  /** Addresses of other logs, and published files, by the paths of the log's references. */
  links: Readonly<Record<string, string>>;
  assets: Readonly<Record<string, Asset>>;
}

/**
 * A link of an `.mdx` log: to another log's page, to a file beside the log, or to where it says. One that
 * leads to no log is text.
 */
export function LogAnchor({
  "data-path": path,
  links,
  assets,
  href = "",
  ...rest
}: LogAnchorProps) {
  const fragment = /#.*$/s.exec(href)?.[0] ?? "";
  const log = path === undefined ? undefined : links[path];
  if (log) return <SiteLink to={log} fragment={fragment} {...rest} />;
  const asset = path === undefined ? undefined : assets[path];
  const file = asset?.kind === "file" ? asset.url : asset?.src;
  if (!file && path !== undefined && /^\[\[|\.(?:md|mdx|markdown)$/i.test(path))
    return <span className="broken-link">{rest.children}</span>;
  // An address from the site's root has its path prefix already, by gatsby-plugin-mdx.
  return <a href={file ? file + fragment : href} {...rest} />;
}
