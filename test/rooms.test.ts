import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** Which rooms each room may import from, besides itself and `urls.ts`; `types` only as types. */
const rooms: Record<string, { imports: string[]; types?: string[]; pure?: true }> = {
  log: { imports: [], pure: true },
  content: { imports: ["log"] },
  journal: { imports: ["log"], pure: true },
  markdown: { imports: ["log"], pure: true },
  search: { imports: ["log", "journal"], pure: true },
  browser: { imports: ["search"], types: ["components"], pure: true },
  site: { imports: ["content", "log", "journal", "markdown", "search"] },
  components: { imports: ["styles"], types: ["site", "content", "log", "journal", "markdown"] },
  templates: { imports: ["components", "styles"], types: ["site", "log", "journal", "browser"] },
  seed: { imports: ["log", "journal"] },
  cli: { imports: ["content", "log", "journal", "search", "seed"] },
};

/** What a template takes from the node side as values: that on which both sides must agree. */
const agreed = ["site/interactive-mark", "site/page-view"];

interface Import {
  file: string;
  target: string;
  type: boolean;
}

function importsOf(room: string): Import[] {
  const files = readdirSync(join("src", room), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((name) => {
      const file = posix.join("src", room, name.split(sep).join("/"));
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?["']([^"']+)["'];/gm)].map(
        ([, type, target = ""]) => ({ file, target, type: Boolean(type) }),
      );
    });
}

function inHouse({ file, target }: Import): string | undefined {
  if (!target.startsWith(".")) return undefined;
  return relative("src", join(dirname(file), target))
    .split(sep)
    .join("/");
}

test("every room is under a rule", () => {
  const found = readdirSync("src", { withFileTypes: true }).filter((item) => item.isDirectory());
  const ruled = [...Object.keys(rooms), "styles"];
  expect(found.map(({ name }) => name).sort()).toEqual(ruled.sort());
});

describe.each(Object.entries(rooms))("%s", (room, { imports, types = [] }) => {
  test("imports only from the rooms it may", () => {
    const broken = importsOf(room).filter((one) => {
      const target = inHouse(one);
      if (
        target === undefined ||
        target.startsWith("..") ||
        target === "urls" ||
        agreed.includes(target)
      )
        return false;
      const to = target.split("/")[0] ?? "";
      return to !== room && !imports.includes(to) && !(one.type && types.includes(to));
    });
    expect(broken).toEqual([]);
  });
});

const pureRooms = Object.keys(rooms).filter((room) => rooms[room]?.pure);

test.each(pureRooms)("%s needs nothing of Node, Gatsby or React", (room) => {
  const broken = importsOf(room).filter(({ target }) => /^(node:|gatsby|react)/.test(target));
  expect(broken).toEqual([]);
});

describe("within seed", () => {
  test("only datasets know logs, and generators the calendar", () => {
    const broken = importsOf("seed").filter((one) => {
      const target = inHouse(one) ?? "seed";
      if (target.startsWith("seed") || one.file.startsWith("src/seed/datasets/")) return false;
      return !one.file.startsWith("src/seed/generators/") || target !== "log/calendar-date";
    });
    expect(broken).toEqual([]);
  });

  test("only sinks know drivers", () => {
    const drivers = /(?:from|import\()\s*"(?:mysql2|pg|pg-copy-streams|libsql|node:sqlite)[/"]/;
    const files = readdirSync("src/seed", { recursive: true, encoding: "utf8" });
    const broken = files.filter(
      (file) =>
        file.endsWith(".ts") &&
        !file.startsWith(`sinks${sep}`) &&
        drivers.test(readFileSync(join("src/seed", file), "utf8")),
    );
    expect(broken).toEqual([]);
  });
});

test("only the command line knows seed", () => {
  const others = Object.keys(rooms).filter((room) => room !== "seed" && room !== "cli");
  const broken = others.flatMap(importsOf).filter((one) => inHouse(one)?.split("/")[0] === "seed");
  expect(broken).toEqual([]);
});
