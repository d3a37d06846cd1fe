import { withPrefix } from "gatsby";
import type { ImgHTMLAttributes } from "react";
import type { Asset } from "../markdown/asset";

interface LogImageProps extends ImgHTMLAttributes<HTMLImageElement> {
  /** The path beside the log that the address means, where it means one. */
  "data-path"?: string;
  /** The log's published files by the paths of its references. */
  assets: Readonly<Record<string, Asset>>;
}

/** An image of an `.mdx` log: in several sizes and formats where it lies beside the log. */
export function LogImage({
  "data-path": path,
  assets,
  src = "",
  alt = "",
  ...rest
}: LogImageProps) {
  const asset = path === undefined ? undefined : assets[path];
  if (asset?.kind !== "image") {
    const elsewhere = /^\/(?!\/)/.test(src) ? withPrefix(src) : src;
    return <img src={asset?.url ?? elsewhere} alt={alt} {...rest} />;
  }
  return (
    <picture>
      {asset.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={source.sizes} />
      ))}
      <img
        {...rest}
        src={asset.src}
        srcSet={asset.srcset}
        sizes={asset.sizes}
        alt={alt}
        width={asset.width}
        height={asset.height}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
