import { relativePath } from "../log/relative-path";
import type { Asset, ImageAsset } from "./asset";
import { type ReferringTag, replaceReferences } from "./asset-references";
import { escapeHtml } from "./escape-html";

/**
 * Puts the files beside a log into its rendered HTML: pictures become `<picture>` with their
 * measures, so that nothing jumps while they load; for other files only the address changes. Keys
 * are those of `renderMarkdown`'s `assets`; what the map does not have stays as written. Addresses from
 * the site's root (`/tags/`) get the path prefix under which the site stands.
 */
export function placeAssets(
  html: string,
  assets: ReadonlyMap<string, Asset>,
  pathPrefix = "",
): string {
  if (assets.size === 0 && pathPrefix === "") return html;
  return replaceReferences(html, (tag) => {
    const assetOf = (name: string) =>
      assets.get(relativePath(tag.attributes.get(name) ?? "") ?? "");
    const image = assetOf("src");
    if (tag.name === "img" && image) return placeImage(tag, image);
    let changed = false;
    for (const name of ["src", "href", "poster"]) {
      const written = tag.attributes.get(name) ?? "";
      const asset = assetOf(name);
      if (asset) {
        const [suffix = ""] = /[?#].*$/s.exec(written) ?? [];
        const fragment = suffix.replace(/^[^#]*/, "");
        tag.attributes.set(name, (asset.kind === "file" ? asset.url : asset.src) + fragment);
      } else if (/^\/(?!\/)/.test(written)) tag.attributes.set(name, pathPrefix + written);
      else continue;
      changed = true;
    }
    return changed ? writeTag(tag.name, tag.attributes) : null;
  });
}

function placeImage({ attributes }: ReferringTag, asset: Asset): string {
  attributes.set("src", asset.kind === "file" ? asset.url : asset.src);
  measure(attributes, asset);
  if (asset.kind === "file") return writeTag("img", attributes);
  if (asset.srcset !== undefined) attributes.set("srcset", asset.srcset);
  if (asset.sizes !== undefined) attributes.set("sizes", asset.sizes);
  const img = writeTag("img", attributes);
  return asset.sources.length === 0 ? img : `<picture>${sourcesOf(asset)}${img}</picture>`;
}

function sourcesOf(asset: ImageAsset): string {
  return asset.sources
    .map(({ type, srcset, sizes }) =>
      writeTag("source", new Map(Object.entries({ type, srcset, sizes }))),
    )
    .join("");
}

/** An author's own measures stand; of two that are missing or one, the rest follows the picture. */
function measure(
  attributes: Map<string, string | null>,
  { width, height }: { width?: number; height?: number },
): void {
  if (!width || !height) return;
  const own = { width: attributes.get("width"), height: attributes.get("height") };
  const set = (name: string, value: number) => attributes.set(name, String(Math.round(value)));
  if (own.width && own.height) return;
  if (!own.width && !own.height) {
    set("width", width);
    set("height", height);
  } else if (own.width && !own.width.endsWith("%")) {
    set("height", (Number.parseInt(own.width, 10) * height) / width);
  } else if (own.height && !own.height.endsWith("%")) {
    set("width", (Number.parseInt(own.height, 10) * width) / height);
  }
}

function writeTag(name: string, attributes: ReadonlyMap<string, string | null>): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    tag += value === null ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  }
  return `${tag}>`;
}
