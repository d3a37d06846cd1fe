import { type Font, openSync } from "fontkit";

/** The font in which pictures are written: it comes with a package, since machines that build have none. */
export interface CardFont {
  /** What of a text it can write: signs that it does not have are left out, they would be empty boxes. */
  writable(text: string): string;
  /** How wide a text is, in sizes of the font. */
  width(text: string): number;
  /** The outline of one letter for the `d` of a path, in units of which `unitsPerSize` make one size; y goes up. */
  outline(letter: string): string;
  unitsPerSize: number;
}

const path = "node_modules/@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf";

let opened: CardFont | undefined;

/** Noto Sans KR: every syllable of Hangul, Latin, Greek, Cyrillic, kana and the common Chinese characters. */
export function cardFont(): CardFont {
  opened ??= openFont(path);
  return opened;
}

function openFont(path: string): CardFont {
  const font = openSync(path) as Font;
  const letters = new Map<string, { width: number; outline: string }>();
  const letterOf = (letter: string) => {
    const known = letters.get(letter);
    if (known) return known;
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const fresh = { width: glyph.advanceWidth / font.unitsPerEm, outline: glyph.path.toSVG() };
    letters.set(letter, fresh);
    return fresh;
  };
  return {
    writable: (text) =>
      [...text.normalize("NFC").replace(/\s+/g, " ")]
        .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
        .join("")
        .replace(/ {2,}/g, " ")
        .trim(),
    width: (text) => [...text].reduce((sum, letter) => sum + letterOf(letter).width, 0),
    outline: (letter) => letterOf(letter).outline,
    unitsPerSize: font.unitsPerEm,
  };
}
