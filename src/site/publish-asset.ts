import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import { generateImageData } from "gatsby-plugin-sharp";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { formatAt, imageProblem } from "../content/image-problem";
import type { Asset } from "../markdown/asset";
import { encodeUrl } from "../urls";
import { restoreAsset } from "./withdraw";

/** The width of the column of text in CSS pixels; images are made for it and for twice as dense screens. */
const columnWidth = 720;

/**
 * Publishes a file that a log refers to. A bitmap becomes a set of sizes in AVIF, WebP and its own
 * format; anything else (SVG, GIF that may move, PDF) is copied as it is.
 */
export async function publishAsset(file: FileSystemNode, args: NodePluginArgs): Promise<Asset> {
  restoreAsset(file.internal.contentDigest);
  if (!isBitmap(file)) return { kind: "file", url: publishFile(file, args.pathPrefix) };
  const { reporter, cache, pathPrefix } = args;
  const image = await generateImageData({
    file,
    args: {
      layout: "constrained",
      placeholder: "none",
      formats: ["auto", "webp", "avif"],
      breakpoints: [columnWidth / 2, columnWidth, columnWidth * 2],
      sizes: `(min-width: ${columnWidth}px) ${columnWidth}px, 100vw`,
    },
    pathPrefix,
    reporter,
    cache,
  });
  const fallback = image?.images.fallback;
  if (!image || !fallback) return { kind: "file", url: publishFile(file, pathPrefix) };
  return {
    kind: "image",
    width: Math.round(image.width),
    height: Math.round(image.height),
    src: fallback.src,
    srcset: fallback.srcSet,
    sizes: fallback.sizes,
    sources: (image.images.sources ?? []).map(({ type, srcSet, sizes }) => ({
      type,
      srcset: srcSet,
      sizes,
    })),
  };
}

/** Whether sizes can be made of a file: what it is called may not be what it is. */
function isBitmap({ absolutePath, extension, base }: FileSystemNode): boolean {
  if (!/^(png|jpe?g|webp|avif|tiff?)$/i.test(extension)) return false;
  // The longest name that a file can have leaves no room for the longer end of another format.
  if (Buffer.byteLength(base) > LONGEST_NAME) return false;
  return imageProblem(absolutePath) === null && formatAt(absolutePath) !== "gif";
}

const LONGEST_NAME = 250;

/** Copies a file to `/static/<digest>/<name>` and gives its address, encoded, with the path prefix. */
export function publishFile(file: FileSystemNode, pathPrefix: string): string {
  const place = `/static/${file.internal.contentDigest}/${file.base}`;
  const target = resolve(`public${place}`);
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file.absolutePath, target);
  }
  return `${pathPrefix}${encodeUrl(place)}`;
}
