/**
 * A text with its `{names}` filled in. Korean particles stand in braces as well, `{로}` `{은}` `{이라는}`,
 * and take the form that the letter before them wants.
 */
export function fill(text: string, values: Record<string, string | number> = {}): string {
  let out = "";
  let at = 0;
  for (const { 0: found, 1: name = "", index } of text.matchAll(/\{([^}]+)\}/g)) {
    out += text.slice(at, index);
    out += values[name] ?? particle(name, out);
    at = index + found.length;
  }
  return out + text.slice(at);
}

/** Each particle after a vowel, after a consonant, and where nobody can tell. */
const particles: Record<string, [string, string, string]> = {
  로: ["로", "으로", "(으)로"],
  은: ["는", "은", "은(는)"],
  이라는: ["라는", "이라는", "(이)라는"],
};

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_RIEUL = 8;

function particle(name: string, before: string): string {
  const [vowel, consonant, unsure] = particles[name] ?? ["", "", ""];
  const last = before.replace(/[’”"'\s]+$/, "").at(-1) ?? "";
  if (!/[가-힣]/.test(last)) return unsure;
  const final = (last.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;
  return final === 0 || (name === "로" && final === FINAL_RIEUL) ? vowel : consonant;
}
