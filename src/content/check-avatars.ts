import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { type Message, message } from "../log/message";
import type { AuthorSettings } from "./author-settings";

/** Tells which authors' pictures are not in the content folder `dir`; addresses are nobody's to check. */
export function checkAvatars(settings: AuthorSettings | undefined, dir: string): Message[] {
  return Object.entries(settings ?? {}).flatMap(([id, { avatar }]) => {
    if (avatar === undefined || /^https?:/.test(avatar)) return [];
    const path = resolve(dir, avatar);
    if (path.startsWith(dir + sep) && existsSync(path)) return [];
    const place = { file: "authors.yaml", line: 1, column: 1 };
    const found = `no file ${avatar} for the avatar of ${id}`;
    const expected = "the path of an image below the content folder, or an address";
    return [message("missing-image", { ...place, found, expected })];
  });
}
