import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The colours of the style sheets, light and dark, by the names of their custom properties. */
function coloursOf(...sheets: string[]): Map<string, [string, string]> {
  const colours = new Map<string, [string, string]>();
  for (const sheet of sheets) {
    const css = readFileSync(`src/styles/${sheet}.css`, "utf8");
    const pairs = css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
    for (const [, name = "", light = "", dark = ""] of pairs) colours.set(name, [light, dark]);
  }
  return colours;
}

/** WCAG 2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const colours = coloursOf("tokens", "log/code", "log/alerts");
const names = (start: string) => [...colours.keys()].filter((name) => name.startsWith(start));
const onCode = ["ink", ...names("code-")];
const behindCode = ["paper-raised", ...names("line-")];

test("the sheets have been read", () => {
  expect(onCode.length).toBeGreaterThan(6);
  expect(behindCode).toContain("line-marked");
});

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("%s", (_theme, theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? "";
  const pairs = [
    ...onCode.flatMap((text) => behindCode.map((ground) => [text, ground])),
    ...names("alert-").map((text) => [text, "paper-raised"]),
    ["ink-soft", "paper"],
    ["ink-soft", "paper-raised"],
    ["ink", "paper"],
    ["accent", "paper"],
    ["accent", "paper-raised"],
    ["mark", "paper"],
    ["mark", "paper-raised"],
    // Words and signs on what is filled: the search button, the box of what is done.
    ["paper", "accent"],
  ];
  test.each(pairs)("%s on %s can be read (AA)", (text = "", ground = "") =>
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5),
  );
});
