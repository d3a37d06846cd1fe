import { join, relative } from "node:path";
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
    const isOutside = isBounded && beside !== undefined && relative(dir, beside).startsWith("..");
    if (beside === undefined || isOutside) {
      const found =
        beside === undefined ? `no file ${image}` : `${image}, outside of the content folder`;
      const expected = "an image at that path, seen from the log";
      return [message("missing-image", { ...place, found, expected })];
    }
    const problem = imageProblem(beside);
    if (problem === null) return [];
    const found = `${image}, which ${problem}`;
    return [message("broken-image", { ...place, found, expected: "an image that can be opened" })];
  });
}
