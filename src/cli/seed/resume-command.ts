import { shellQuote } from "./shell-quote";

/**
 * The command that goes on where this run stopped, ready to be typed: the same words without `--fresh`, and
 * a password in a URL hidden. What came before a pipe nobody can tell from here.
 *
 * @param words what was typed after `til`
 */
export function resumeCommand(words: readonly string[]): string {
  const kept = words.filter((word) => word !== "--fresh");
  const program = words[1] === "-" ? "… | til" : "til";
  return [program, ...kept.map((word) => shellQuote(hidePassword(word)))].join(" ");
}

/** A URL, or a word that holds one, without its password. The last `@` before a slash ends it. */
export function hidePassword(word: string): string {
  return word
    .replace(/(\w+:\/\/[^:/?#\s]*:)[^\s]*@(?=[^@]*$)/g, "$1***@")
    .replace(/([?&](?:password|passwd|pwd)=)[^&\s]*/gi, "$1***");
}
