import { crc32, deflateSync } from "node:zlib";

/**
 * Writes an image of few colours (raw RGB) as a PNG with a palette: half the bytes that each pixel's own
 * colour takes. The shades at the edges of letters are rounded for it, which nobody sees; libvips would look
 * for the best palette, which takes a quarter of a second.
 */
export function indexedPng(rgb: Uint8Array, width: number, height: number): Buffer {
  for (let bits = 4; ; bits--) {
    const image = indexColours(rgb, width, height, bits);
    if (image) return writePng(image, width, height);
  }
}

interface IndexedImage {
  palette: number[];
  /** Each row begins with the number of its filter: none. */
  rows: Uint8Array;
}

/** Null where more than 256 colours are left of so many bits of each channel. */
function indexColours(
  rgb: Uint8Array,
  width: number,
  height: number,
  bits: number,
): IndexedImage | null {
  const shift = 8 - bits;
  const indexes = new Int16Array(1 << (3 * bits)).fill(-1);
  const palette: number[] = [];
  const rows = new Uint8Array((width + 1) * height);
  for (let at = 0, to = 0; to < rows.length; to++) {
    if (to % (width + 1) === 0) continue;
    const r = rgb[at++] as number;
    const g = rgb[at++] as number;
    const b = rgb[at++] as number;
    const colour = ((((r >> shift) << bits) | (g >> shift)) << bits) | (b >> shift);
    if (indexes[colour] === -1) {
      if (palette.length === 3 * 256) return null;
      indexes[colour] = palette.length / 3;
      // The first colour met is shown for all that are like it: a large area keeps its own.
      palette.push(r, g, b);
    }
    rows[to] = indexes[colour] as number;
  }
  return { palette, rows };
}

function writePng({ palette, rows }: IndexedImage, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette)),
    chunk("IDAT", deflateSync(rows, { level: 7 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
