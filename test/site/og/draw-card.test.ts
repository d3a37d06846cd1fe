import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cardFont } from "../../../src/site/og/card-font";
import { type Card, cardSize, cardSvg, drawCard } from "../../../src/site/og/draw-card";
import { wrapText } from "../../../src/site/og/wrap-text";

const card: Card = {
  site: "내일",
  title: "IDENTITY 전략에서 배치 insert가 안 되는 이유",
  learned: ["도커 네트워크", "인덱스를 타지 않는 쿼리"],
  author: "김민서",
  date: "2025-10-13",
};

describe("letters", () => {
  test("each has an outline of its own: none is an empty box", () => {
    const letters = [..."가나다뷁힣ㅋ한글ABCabc012あ漢Яñ€→…·#"];
    const outlines = letters.map((letter) => cardFont().outline(letter));
    expect(new Set(outlines).size).toBe(letters.length);
    expect(outlines.every((outline) => outline.length > 20)).toBe(true);
  });

  test("all syllables of Hangul can be written", () => {
    const all = Array.from({ length: 11172 }, (_, n) => String.fromCodePoint(0xac00 + n)).join("");
    expect(cardFont().writable(all)).toBe(all);
  });

  test.each([
    ["배포 🚀 끝", "배포 끝"],
    ["👩‍💻👨‍👩‍👧", ""],
    ["مرحبا Docker", "Docker"],
    ["  a\n\tb ", "a b"],
    ["각".normalize("NFD"), "각"],
  ])("of %s is written “%s”", (text, written) => {
    expect(cardFont().writable(text)).toBe(written);
  });
});

describe("the picture", () => {
  const pixels = async (some: Partial<Card>) =>
    (await sharp(await drawCard({ ...card, ...some }))
      .greyscale()
      .raw()
      .toBuffer()) as Uint8Array;
  const difference = (a: Uint8Array, b: Uint8Array) =>
    a.reduce((sum, value, at) => sum + Number(Math.abs(value - (b[at] ?? 0)) > 100), 0);

  test("is a PNG of the size that networks show, and small", async () => {
    const picture = await drawCard(card);
    expect(await sharp(picture).metadata()).toMatchObject({ ...cardSize, format: "png" });
    expect(picture.length).toBeLessThan(40_000);
  });

  test("shows 가 and 나 as what they are", async () => {
    const [blank, ga, na] = [
      await pixels({ title: "" }),
      await pixels({ title: "가" }),
      await pixels({ title: "나" }),
    ];
    expect(difference(ga, blank)).toBeGreaterThan(200);
    expect(difference(na, blank)).toBeGreaterThan(200);
    expect(difference(ga, na)).toBeGreaterThan(200);
    expect(difference(ga, await pixels({ title: "가" }))).toBe(0);
  });

  test.each([
    ["a title of 300 characters", "오늘 배운 것 ".repeat(38)],
    ["one long word", "가".repeat(300)],
    ["one long English word", "Donaudampfschifffahrt".repeat(15)],
    ["right-to-left text alone", "مرحبا بالعالم שלום"],
    ["emoji alone", "🚀🔥👩‍💻"],
    ["signs of XML", '<svg onload="x"> & ]]>'],
  ])("%s stays within it", async (_, title) => {
    const svg = cardSvg(
      { ...card, title, author: title, site: title, learned: [title, title] },
      cardFont(),
    );
    const places = [...svg.matchAll(/translate\(80 ([\d.]+)\) scale\(([\d.]+)/g)];
    for (const [, y] of places) expect(Number(y)).toBeLessThan(cardSize.height - 40);
    const tops = places.map(([, y]) => Number(y));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const edge = await sharp(await drawCard({ ...card, title, author: title, learned: [title] }))
      .extract({ left: cardSize.width - 60, top: 20, width: 60, height: 600 })
      .greyscale()
      .raw()
      .toBuffer();
    expect(Math.min(...edge)).toBeGreaterThan(240);
  });
});

test.each([
  ["a bb ccc", 4, 3, ["a bb", "ccc"]],
  ["a bb ccc", 4, 1, ["a b…"]],
  ["abcdefgh i", 3, 9, ["abc", "def", "gh", "i"]],
  ["", 3, 2, []],
  ["one two three four", 3, 2, ["one", "tw…"]],
  ["가나다라", 0, 2, ["가", "…"]],
])("“%s” in lines of %i, at most %i", (text, width, most, lines) => {
  expect(wrapText(text, width, most, (part) => [...part].length)).toEqual(lines);
});
