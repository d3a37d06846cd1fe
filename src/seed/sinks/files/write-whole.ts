import { writeSync } from "node:fs";

/** Writes all bytes at that place of a file, and gives how many they are: a nearly full disk takes them in parts. */
export function writeWhole(handle: number, bytes: Uint8Array, place: number): number {
  let sent = 0;
  while (sent < bytes.length)
    sent += writeSync(handle, bytes, sent, bytes.length - sent, place + sent);
  return sent;
}
