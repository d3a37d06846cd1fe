import { englishReadings } from "./english-endings";
import { koreanReadings, type Reading } from "./korean-endings";

/** The ways to read a word as a stem with an ending, the likeliest first; none for what is not bent. */
export function readingsOf(word: string): Reading[] {
  if (/^[가-힣]+$/.test(word)) return koreanReadings(word);
  return englishReadings(word);
}
