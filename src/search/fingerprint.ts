/** A short name for the content of files: other content has another name, on every machine. */
export function fingerprint(files: Iterable<Uint8Array>): string {
  // Two FNV-1a hashes with different beginnings: a name need not resist attacks, only chance.
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (const bytes of files) {
    for (const byte of bytes) {
      a = Math.imul(a ^ byte, 0x01000193);
      b = Math.imul(b ^ byte, 0x01000193) ^ (b >>> 15);
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join("");
}
