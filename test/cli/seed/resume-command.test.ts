import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { hidePassword, resumeCommand } from "../../../src/cli/seed/resume-command";
import { shellQuote } from "../../../src/cli/seed/shell-quote";

test.each<[string[], string]>([
  [["seed", "user-log", "--to", "mysql"], "til seed user-log --to mysql"],
  [["seed", "team", "--fresh", "--to", "내 로그"], "til seed team --to '내 로그'"],
  [
    ["seed", "user-log", "--to", "mysql://root:p@ss:w/rd@db:3306/x"],
    "til seed user-log --to 'mysql://root:***@db:3306/x'",
  ],
  [["seed", "-", "--table", "t"], "… | til seed - --table t"],
  [["seed", "--to=postgres://u:secret@h/d"], "til seed '--to=postgres://u:***@h/d'"],
])("%j", (words, command) => expect(resumeCommand(words)).toBe(command));

test.each([
  ["postgres://h/d?user=u&password=secret&x=1", "postgres://h/d?user=u&password=***&x=1"],
  ["mysql://root@db/x", "mysql://root@db/x"],
  ["mysql://db:3306/x", "mysql://db:3306/x"],
  ["sqlite:a:b@c.db", "sqlite:a:b@c.db"],
])("%s is shown as %s", (word, shown) => expect(hidePassword(word)).toBe(shown));

test.each(["plain", "", "it's", "a b", "$HOME", "`id`", "a\\b", "새 표", "*", "a\nb", "~"])(
  "a shell reads %j back",
  (word) => {
    const echoed = execFileSync("sh", ["-c", `printf %s ${shellQuote(word)}`], {
      encoding: "utf8",
    });
    expect(echoed).toBe(word);
  },
);
