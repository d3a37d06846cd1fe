/**
 * A text as words are compared in it: one form for each letter (NFC), half the width for Latin letters that
 * take up a whole square. Keeps the case, which tells where the words of a camelCase name begin.
 */
export function normalise(text: string): string {
  const composed = text.normalize("NFC");
  return OTHER_WIDTH.test(composed)
    ? composed.replace(/[\uff01-\uff9f\u3000]+/g, (run) => run.normalize("NFKC"))
    : composed;
}

const OTHER_WIDTH = /[\uff01-\uff9f\u3000]/;
