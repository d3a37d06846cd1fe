import { realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { ImageReference } from "../log/image-references";
import { type Message, message } from "../log/message";
import { findBeside } from "./find-beside";
import { imageProblem } from "./image-problem";

/**
 * Tells which of a log's images are not there, or are none; `path` is the log's, below the content folder
 * `dir`. Without a folder of its own (a log from elsewhere) anything may lie beside it.
 */
export function checkImages(
  dir: string,
  path: string,
  images: readonly ImageReference[],
  isBounded = true,
): Message[] {
  return images.flatMap(({ path: image, line, column }) => {
    const place = { file: path, line, column };
    const beside = findBeside(join(dir, path), image);
    const target = beside === undefined ? undefined : realPath(beside);
    const isOutside = isBounded && target !== undefined && isBeyond(dir, target);
    if (target === undefined || isOutside) {
      const found = isOutside ? `${image}, outside of the content folder` : `no file ${image}`;
      const expected = "an image at that path, seen from the log";
      return [message("missing-image", { ...place, found, expected })];
    }
    const problem = imageProblem(target);
    if (problem === null) return [];
    const found = `${image}, which ${problem}`;
    return [message("broken-image", { ...place, found, expected: "an image that can be opened" })];
  });
}

/** Where a path leads; undefined for a symbolic link to nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // Nothing that could be shown.
    return undefined;
  }
}

function isBeyond(dir: string, target: string): boolean {
  const below = relative(realpathSync.native(dir), target);
  return below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
}
