import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { fileProblem } from "./file-problem";
import { type ImageFormat, imageFormat } from "./image-format";

/**
 * Why the image at a path can't be shown, in words that follow “which”; null where it can, as far as its
 * first and last bytes tell, or where its kind is not one that these words know.
 */
export function imageProblem(path: string): string | null {
  if (!/\.(png|jpe?g|webp|avif|tiff?|gif|svg)$/i.test(path)) return null;
  try {
    const { mtimeMs, size, ino } = statSync(path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const met = known.get(path);
    if (met?.stamp === stamp) return met.problem;
    const file = openSync(path, "r");
    try {
      const problem = problemOf(file, /\.svg$/i.test(path));
      known.set(path, { stamp, problem });
      return problem;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === undefined) throw error;
    return `cannot be read (${problem})`;
  }
}

/** What was found, by path: `gatsby develop` asks for every image at every save. */
const known = new Map<string, { stamp: string; problem: string | null }>();

/** What a picture at a path is by its first bytes, whatever it is called; null where it is none. */
export function formatAt(path: string): ImageFormat | null {
  const file = openSync(path, "r");
  try {
    return imageFormat(bytesAt(file, 0, HEAD));
  } finally {
    closeSync(file);
  }
}

/** Enough for the signature, and for what may stand behind the end of a picture. */
const HEAD = 64;
const TAIL = 64 * 1024;

function problemOf(file: number, isDrawing: boolean): string | null {
  const { size } = fstatSync(file);
  if (size === 0) return "is empty";
  if (isDrawing) return null;
  const format = imageFormat(bytesAt(file, 0, Math.min(HEAD, size)));
  if (format === null) return "is no image";
  if (format === "heic") return "is HEIC, which browsers do not show";
  const tail = bytesAt(file, Math.max(0, size - TAIL), Math.min(TAIL, size));
  return isWhole(format, tail, size, file) ? null : "ends too early";
}

/** Whether a picture has its end: only formats that have a mark for it are looked at. */
function isWhole(format: ImageFormat, tail: Buffer, size: number, file: number): boolean {
  if (format === "png") return isWholePng(file, size);
  if (format === "jpeg" && size < SMALLEST_JPEG) return false;
  // A film may follow the picture, as phones have it.
  if (format === "jpeg")
    return tail.includes(END_OF_JPEG) || readFileSync(file).includes(END_OF_JPEG);
  if (format === "webp") return bytesAt(file, 4, 4).readUInt32LE() + 8 <= size;
  return true;
}

/** A PNG is a row of parts, each with its length and its name, up to the one called IEND. */
function isWholePng(file: number, size: number): boolean {
  for (let at = 8; at + 12 <= size; ) {
    const part = bytesAt(file, at, 8);
    const name = part.toString("latin1", 4);
    if (name === "IEND") return true;
    if (!/^[A-Za-z]{4}$/.test(name)) return false;
    at += 12 + part.readUInt32BE();
  }
  return false;
}

/** Without its tables no JPEG has a picture. */
const SMALLEST_JPEG = 100;
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

function bytesAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, from));
}
