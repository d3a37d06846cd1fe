import { convertHangulToQwerty, disassemble } from "es-hangul";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteReader, byteWriter } from "../../src/search/bytes";
import { readDays, writeDays } from "../../src/search/days";
import {
  type DocumentView,
  readDocumentBlock,
  writeDocumentBlock,
} from "../../src/search/document-block";
import { onOtherKeyboard } from "../../src/search/keyboard";
import { fromLetters, toLetters } from "../../src/search/letters";
import { readTermShard, type Term, writeTermShard } from "../../src/search/term-shard";

const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes));

describe("letters and keys are those of es-hangul, and", () => {
  test("make the word again of which they are", () => {
    fc.assert(fc.property(hangul, (word) => fromLetters(toLetters(word)) === word));
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const syllable = String.fromCharCode(code);
      expect(toLetters(syllable)).toBe(disassemble(syllable));
      expect(fromLetters(toLetters(syllable))).toBe(syllable);
      expect(onOtherKeyboard(syllable)).toBe(convertHangulToQwerty(syllable).toLowerCase());
    }
  });

  test("whatever they are, they make something", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof fromLetters(toLetters(text)) === "string"));
    fc.assert(fc.property(hangul, (word) => onOtherKeyboard(convertHangulToQwerty(word)) === word));
  });
});

describe("what is written is read", () => {
  test("numbers and texts", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.string({ unit: "grapheme" }), (number, text) => {
        const out = byteWriter();
        out.number(number);
        out.text(text);
        const from = byteReader(out.bytes());
        expect([from.number(), from.text()]).toEqual([number, text]);
      }),
    );
  });

  test("terms", () => {
    const postings = fc
      .uniqueArray(fc.nat({ max: 20_000 }), { maxLength: 30 })
      .map((places) => places.sort((a, b) => a - b).map((place) => place * 4 + (place % 4)));
    const term = fc.record({
      letters: fc.oneof(hangul.map(toLetters), fc.stringMatching(/^[a-z0-9#@.日本]{1,8}$/)),
      sure: fc.boolean(),
      compound: fc.boolean(),
      verb: fc.boolean(),
      aliases: fc.array(hangul.map(toLetters), { maxLength: 2 }),
      postings,
    });
    fc.assert(
      fc.property(fc.uniqueArray(term, { selector: ({ letters }) => letters }), (terms: Term[]) => {
        const sorted = [...terms].sort((a, b) => (a.letters < b.letters ? -1 : 1));
        const shard = readTermShard(writeTermShard(sorted));
        expect(shard.words.map((_, i) => shard.term(i))).toEqual(sorted);
      }),
    );
  });

  test("documents", () => {
    const authors = [
      { id: "jiho", name: "박지호" },
      { id: "minseo", name: "김민서" },
    ];
    const documents: DocumentView[] = [
      {
        url: "/jiho/2025/10/22-innodb-lock/",
        date: "2025-10-22",
        title: "",
        author: { id: "jiho", name: "박지호" },
        tags: [],
        excerpt: "",
      },
      {
        url: "/minseo/notes/이름/",
        date: null,
        title: "제목",
        author: { id: "minseo", name: "김민서" },
        tags: [
          { name: "환경 변수", url: "/tags/environmentvariable/" },
          { name: "Docker", url: "/tags/docker/" },
        ],
        excerpt: "글",
      },
    ];
    expect(readDocumentBlock(writeDocumentBlock(documents, authors), authors)).toEqual(documents);
  });

  test("days", () => {
    const dates = ["2025-11-14", "2025-11-14", "2025-01-01", "1999-12-31"];
    const days = dates.map((date) => Date.parse(date) / 86_400_000);
    expect(readDays(writeDays([...dates, null]), "2025-11-14")).toEqual(days);
  });
});
