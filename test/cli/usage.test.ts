import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json";
import { compileTil, makeFolder, runTil } from "./til";

let til: string;
let dir: string;

beforeAll(() => {
  til = compileTil();
  dir = makeFolder({ "content/authors.yaml": "dh: { name: 대화 }\nkim: { name: Kim }\n" });
});

const newHint = "`til new --help` shows how it is used.\n";
const hint = "`til --help` shows what there is.\n";
const authors = "one of dh, kim";

describe("wrong use is told in a sentence, with exit code 2 and nothing on stdout", () => {
  test.each<[string, string]>([
    ["nwe", `unknown command 'nwe'. Did you mean new?\n${hint}`],
    ["배운것", `unknown command '배운것'\n${hint}`],
    ["--verison", `unknown option '--verison'. Did you mean --version?\n${hint}`],
    ["-x", `unknown option '-x'\n${hint}`],
    ["new --autor dh", `unknown option '--autor'. Did you mean --author?\n${newHint}`],
    ["new today", `too many arguments for 'new'. Expected 0 arguments but got 1.\n${newHint}`],
    ["new --date", `option '--date <day>' argument missing\n${newHint}`],
    ["inspect", "missing required argument 'file'\n`til inspect --help` shows how it is used.\n"],
    ["new --author lee", `--author is “lee”, expected ${authors}\n`],
    [
      "new",
      `whose log is it? Say --author or set TIL_AUTHOR: ${authors} (by Git's user.email it is none of them)\n`,
    ],
    ["new --date 2025-02-30", "--date is 2025-02-30, but February 2025 has 28 days\n"],
    ["new --date 2025-13-01", "--date is 2025-13-01, but a year has 12 months, not 13\n"],
    [
      "new --date 14.11.2025",
      "--date is “14.11.2025”, expected a day as YYYY-MM-DD, `today` or `yesterday`\n",
    ],
  ])("til %s", async (typed, sentence) => {
    const run = await runTil(til, typed.split(" "), dir);
    expect(run).toEqual({ code: 2, stdout: "", stderr: `til: ${sentence}` });
  });

  test("til, with nothing typed, shows its help", async () => {
    const run = await runTil(til, [], dir);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^Usage: til /);
  });

  test.each([
    ["TIL_TODAY", "soon", "TIL_TODAY is “soon”, expected a day as YYYY-MM-DD\n"],
    ["TIL_AUTHOR", "lee", `TIL_AUTHOR is “lee”, expected ${authors}\n`],
  ])("%s=%s til new", async (name, value, sentence) => {
    const run = await runTil(til, ["new"], dir, { env: { TIL_AUTHOR: "dh", [name]: value } });
    expect(run).toEqual({ code: 2, stdout: "", stderr: `til: ${sentence}` });
  });
});

describe("help and version go to stdout, with exit code 0", () => {
  test.each([
    ["--help", /^Usage: til \[options\] \[command\]\n.*new \[options\] .*inspect <file/s],
    ["new --help", /^Usage: til new \[options\]\n.*--author <id>.*--date <day>/s],
    ["inspect --help", /^Usage: til inspect \[options\] <file\.\.\.>\n/],
    ["help new", /^Usage: til new /],
    ["--version", new RegExp(`^${packageJson.version}\n$`)],
  ])("til %s", async (typed, shown) => {
    const run = await runTil(til, typed.split(" "), dir);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(shown);
  });
});

describe("packaging", () => {
  test("a launcher without its program says which command makes it", async () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, "bin"));
    copyFileSync("bin/til.mjs", join(folder, "bin/til.mjs"));
    expect(await runTil(join(folder, "bin/til.mjs"), ["new"], folder)).toEqual({
      code: 1,
      stdout: "",
      stderr: "til is not compiled yet: run `npm run build:cli` in the folder of the project\n",
    });
  });

  test("the lockfile makes `npm ci` link the launcher", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    expect(packages["node_modules/til"]).toEqual({ resolved: "bin", link: true });
    expect(packages.bin.bin).toEqual({ til: "til.mjs" });
  });
});
