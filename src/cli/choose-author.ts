import { execFileSync } from "node:child_process";
import type { AuthorSettings } from "../content/author-settings";
import { CommandError } from "./command-error";

/**
 * Who writes: `--author`, else `TIL_AUTHOR`, else the only author there is, else the one whose e-mail
 * is Git's `user.email`. Gives an id of `authors.yaml`; without that file the name as it was given, or
 * undefined.
 */
export function chooseAuthor(
  given: string | undefined,
  settings: AuthorSettings | undefined,
  dir: string,
): string | undefined {
  const named = given ?? (process.env.TIL_AUTHOR || undefined);
  if (!settings) return named;
  const ids = Object.keys(settings);
  if (named !== undefined) {
    const from = given === undefined ? "TIL_AUTHOR" : "--author";
    const id = ids.find((id) => id.normalize("NFC") === named.normalize("NFC"));
    if (id !== undefined) return id;
    throw new CommandError(`${from} is “${named}”, expected ${oneOf(ids)}`, 2);
  }
  const id = ids.length === 1 ? ids[0] : authorByEmail(settings, dir);
  if (id !== undefined) return id;
  throw new CommandError(
    `whose log is it? Say --author or set TIL_AUTHOR: ${oneOf(ids)} (by Git's user.email it is none of them)`,
    2,
  );
}

function oneOf(ids: readonly string[]): string {
  return ids.length === 0 ? "an author, but authors.yaml names none" : `one of ${ids.join(", ")}`;
}

function authorByEmail(settings: AuthorSettings, dir: string): string | undefined {
  const email = gitEmail(dir)?.toLowerCase();
  if (!email) return undefined;
  return Object.keys(settings).find((id) => settings[id]?.email?.toLowerCase() === email);
}

function gitEmail(dir: string): string | undefined {
  try {
    const args = ["config", "user.email"];
    return execFileSync("git", args, { cwd: dir, encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    // No Git, or no e-mail set: then it can't say who writes.
    return undefined;
  }
}
