import { fromLetters } from "./letters";

/**
 * Whether words differ as by one slip, given by their letters: a letter too many, too few, wrong, or two in
 * the wrong order; or another vowel, though it be of two letters: ㅢ for ㅏ.
 */
export function isTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  if (isOneLetter(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return Math.min(a.length, b.length) > 3 && isOneVowel(fromLetters(short), fromLetters(long));
}

function isOneLetter(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function isOneVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].map((_, i) => i).filter((i) => a[i] !== b[i]);
  const [at = 0] = differing;
  if (differing.length !== 1) return false;
  const [one, other] = [a.charCodeAt(at) - 0xac00, b.charCodeAt(at) - 0xac00];
  if (one < 0 || other < 0) return false;
  return Math.floor(one / 588) === Math.floor(other / 588) && one % 28 === other % 28;
}
