import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ImageReference } from "../log/image-references";
import { type Message, message } from "../log/message";

/** Tells which of a log's images are not there; `path` is the log's, below the content folder `dir`. */
export function missingImages(
  dir: string,
  path: string,
  images: readonly ImageReference[],
): Message[] {
  return images
    .filter((image) => !isThere(join(dir, dirname(path), image.path)))
    .map(({ path: image, line, column }) => {
      const expected = "an image at that path, seen from the log";
      return message("missing-image", {
        file: path,
        line,
        column,
        found: `no file ${image}`,
        expected,
      });
    });
}

/** File systems differ in how they write 한글 (NFC or NFD), and so do the logs. */
function isThere(path: string): boolean {
  return [path, path.normalize("NFC"), path.normalize("NFD")].some((form) => existsSync(form));
}
