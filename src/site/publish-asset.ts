import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NodePluginArgs } from "gatsby";
import { generateImageData } from "gatsby-plugin-sharp";
import sharp from "gatsby-plugin-sharp/safe-sharp.js";
import type { FileSystemNode } from "gatsby-source-filesystem";
import { formatAt, imageProblem } from "../content/image-problem";
import { shownPath } from "../content/shown-path";
import type { Asset } from "../markdown/asset";
import { encodeUrl } from "../urls";
import { restoreAsset } from "./withdraw";

/** The width of the column of text in CSS pixels; images are made for it and for twice as dense screens. */
const columnWidth = 640;

/**
 * Publishes a file that a log refers to. A bitmap becomes a set of sizes in AVIF, WebP and its own
 * format; anything else (SVG, GIF that may move, PDF) is copied as it is.
 */
export async function publishAsset(file: FileSystemNode, args: NodePluginArgs): Promise<Asset> {
  restoreAsset(file.internal.contentDigest);
  if (!isBitmap(file)) return { kind: "file", url: publishFile(file, args.pathPrefix) };
  const image = await sizesOf(file, args);
  const fallback = image?.images.fallback;
  if (!image || !fallback) return { kind: "file", url: publishFile(file, args.pathPrefix) };
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

/** The sizes of a picture; undefined where it turns out to be broken behind a sound beginning. */
async function sizesOf(file: FileSystemNode, { reporter, cache, pathPrefix }: NodePluginArgs) {
  if (!(await canBeOpened(file, cache))) {
    reporter.warn(
      `${shownPath(file.absolutePath)} can't be opened as a picture: published as it is`,
    );
    return undefined;
  }
  const made = generateImageData({
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
  // Its own reader of measures knows fewer kinds than what makes the sizes.
  return made.catch(() => undefined);
}

/** A picture that fails while its sizes are made would end the build in a stack trace: so it is tried once. */
async function canBeOpened(
  { absolutePath, internal }: FileSystemNode,
  cache: NodePluginArgs["cache"],
): Promise<boolean> {
  const key = `opened ${internal.contentDigest}`;
  const known = (await cache.get(key)) as boolean | undefined;
  if (known !== undefined) return known;
  const opened = await sharp(absolutePath, { failOn: "none" })
    .resize(8)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  await cache.set(key, opened);
  return opened;
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
