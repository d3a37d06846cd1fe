import { type Message, message } from "./message";

/** The line that closes a head written as TOML, or -1. */
export function tomlEnd(lines: string[]): number {
  if (!TOML_FENCE.test(lines[0] ?? "") || !/^\s*[\w-]+\s*=/.test(lines[1] ?? "")) return -1;
  return lines.findIndex((line, i) => i > 0 && TOML_FENCE.test(line));
}

const TOML_FENCE = /^\+\+\+\s*$/;

/** Tells that a head is TOML: its values are left unread, as only YAML names them for the rest of the house. */
export function tomlFound(file: string): Message {
  return message("front-matter-yaml", {
    file,
    line: 1,
    column: 1,
    found: "front matter in TOML",
    expected: "YAML between two lines of three dashes",
  });
}
