import sharp from "sharp";
import { type CardFont, cardFont } from "./card-font";
import { indexedPng } from "./indexed-png";
import { wrapText } from "./wrap-text";

/** What the picture of a log says. */
export interface Card {
  site: string;
  title: string;
  /** What was learned, in a few words each. */
  learned: string[];
  author: string;
  date: string;
}

/** As wide and high as networks show such pictures, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const margin = 80;
// The light colours of styles/tokens.css.
const paper = "#fcfbf7";
const ink = "#23252b";
const soft = "#5f6169";
const sun = "#f2a531";

/** Draws the picture of a log as PNG: its letters as outlines, so that no font has to be installed. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { width, height } = cardSize;
  const svg = Buffer.from(cardSvg(card, cardFont()));
  return indexedPng(await sharp(svg).removeAlpha().raw().toBuffer(), width, height);
}

/** The same as SVG. */
export function cardSvg({ site, title, learned, author, date }: Card, font: CardFont): string {
  const { width, height } = cardSize;
  const head = titleBlock(font.writable(title), font);
  const below = { top: head.top + head.lines.length * head.size * 1.35 + 24, size: 32 };
  const room = Math.max(0, Math.floor((height - margin - 70 - below.top) / (below.size * 1.5)));
  const notes = wrap(font.writable(learned.join(" · ")), below.size, Math.min(3, room), font);
  const foot = [font.writable(author), date].filter((text) => text !== "").join(" · ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
    // The sun of the site's sign stands on the picture's edge.
    `<path fill="${sun}" d="M${width - margin - 200} ${height}a100 100 0 0 1 200 0z"/>`,
    `<path fill="${ink}" d="M0 ${height - 6}h${width}v6H0z"/>`,
    textAt(oneLine(font.writable(site), 32, font), 112, 32, ink, font),
    ...head.lines.map((line, at) =>
      textAt(line, head.top + (at + 0.8) * head.size * 1.35, head.size, ink, font),
    ),
    ...notes.map((line, at) =>
      textAt(line, below.top + (at + 0.8) * below.size * 1.5, below.size, soft, font),
    ),
    textAt(oneLine(foot, 32, font), height - margin + 20, 32, soft, font),
    "</svg>",
  ].join("");
}

/** A title as large as it fits. */
function titleBlock(title: string, font: CardFont): { lines: string[]; size: number; top: number } {
  const top = 150;
  const sizes = [
    { size: 72, most: 2 },
    { size: 60, most: 3 },
  ];
  for (const { size, most } of sizes) {
    const lines = wrap(title, size, most + 1, font);
    if (lines.length <= most) return { lines, size, top };
  }
  return { lines: wrap(title, 48, 5, font), size: 48, top };
}

function wrap(text: string, size: number, most: number, font: CardFont): string[] {
  if (most === 0) return [];
  return wrapText(text, (cardSize.width - 2 * margin) / size, most, font.width);
}

function oneLine(text: string, size: number, font: CardFont): string {
  return wrap(text, size, 1, font)[0] ?? "";
}

/** A line of text from the left margin on; `y` is where its letters stand. */
function textAt(text: string, y: number, size: number, colour: string, font: CardFont): string {
  const scale = size / font.unitsPerSize;
  let x = 0;
  const letters = [...text].map((letter) => {
    const outline = `<path transform="translate(${x.toFixed(0)} 0)" d="${font.outline(letter)}"/>`;
    x += font.width(letter) * font.unitsPerSize;
    return outline;
  });
  const place = `translate(${margin} ${y.toFixed(1)}) scale(${scale} ${-scale})`;
  return `<g fill="${colour}" transform="${place}">${letters.join("")}</g>`;
}
