import { setFlagsFromString } from "node:v8";

/**
 * Says by how many percent the heap may grow beyond what lives in it before it is cleaned. V8 lets it grow to four
 * times as much, and a build is then slowed down by page faults more than it would be by cleaning.
 */
export function growHeapBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
