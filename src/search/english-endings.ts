import type { Reading } from "./korean-endings";

/**
 * The ways to read an English word as a stem with the ending of a plural or a verb, the likeliest first:
 * caching is cache + ing, or cach + ing. Stems without a vowel are none: string is not str + ing.
 */
export function englishReadings(word: string): Reading[] {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const readings: Reading[] = [];
  const add = (stem: string, ending: string): void => {
    if (stem.length > 2 && /[aeiouy]/.test(stem))
      readings.push({ stem, ending, verb: false, telling: true });
  };
  const verb = /^(.+?)(ing|ed)$/.exec(word);
  if (/[^s]s$/.test(word)) {
    if (word.endsWith("ies")) add(`${word.slice(0, -3)}y`, "ies");
    if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add(word.slice(0, -2), "es");
    add(word.slice(0, -1), "s");
  }
  if (verb) {
    const [, base = "", ending = ""] = verb;
    add(`${base}e`, ending);
    if (ending === "ed" && base.endsWith("i")) add(`${base.slice(0, -1)}y`, ending);
    if (/([bdfgklmnprtz])\1$/.test(base)) add(base.slice(0, -1), ending);
    add(base, ending);
  }
  return readings;
}

const LONGEST = 24;
