import { manifestPath } from "../search/manifest";
import type { FetchFile } from "../search/open-index";

/** Fetches the files of the index that stands at `base`, an address with a slash at its end. */
export function fetchFrom(base: string): FetchFile {
  return async (path) => {
    // Every other file has its build in its address, and is the same for ever.
    const cache = path === manifestPath ? "no-cache" : "default";
    const response = await fetch(base + path, { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
