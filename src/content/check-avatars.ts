import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type Message, message } from "../log/message";
import type { AuthorSettings } from "./author-settings";
import { imageProblem } from "./image-problem";

/** Tells which authors' pictures are not in the content folder `dir`, or are none; addresses are nobody's to check. */
export function checkAvatars(settings: AuthorSettings | undefined, dir: string): Message[] {
  return Object.entries(settings ?? {}).flatMap(([id, { avatar }]) => {
    if (avatar === undefined || /^https?:/.test(avatar)) return [];
    const path = resolve(dir, avatar);
    const place = { file: "authors.yaml", line: 1, column: 1 };
    if (!path.startsWith(dir + sep) || !existsSync(path)) {
      const found = `no file ${avatar} for the avatar of ${id}`;
      const expected = "the path of an image below the content folder, or an address";
      return [message("missing-image", { ...place, found, expected })];
    }
    const problem = imageProblem(path);
    if (problem === null) return [];
    const found = `${avatar}, the avatar of ${id}, which ${problem}`;
    return [message("broken-image", { ...place, found, expected: "an image that can be opened" })];
  });
}
