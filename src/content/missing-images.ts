import { join } from "node:path";
import type { ImageReference } from "../log/image-references";
import { type Message, message } from "../log/message";
import { findBeside } from "./find-beside";

/** Tells which of a log's images are not there; `path` is the log's, below the content folder `dir`. */
export function missingImages(
  dir: string,
  path: string,
  images: readonly ImageReference[],
): Message[] {
  return images
    .filter((image) => findBeside(join(dir, path), image.path) === undefined)
    .map(({ path: image, line, column }) =>
      message("missing-image", {
        file: path,
        line,
        column,
        found: `no file ${image}`,
        expected: "an image at that path, seen from the log",
      }),
    );
}
