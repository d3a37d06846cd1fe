import type { ImgHTMLAttributes } from "react";
import type { Asset } from "../markdown/asset";

interface LogImageProps extends ImgHTMLAttributes<HTMLImageElement> {
  /** The log's published files by the references in its text. */
  assets: Readonly<Record<string, Asset>>;
}

/** An image of an `.mdx` log: in several sizes and formats where it lies beside the log. */
export function LogImage({ assets, src = "", alt = "", ...rest }: LogImageProps) {
  const asset = assets[decodeURI(src)];
  if (asset?.kind !== "image") return <img src={asset?.url ?? src} alt={alt} {...rest} />;
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
