import type { Inflate } from "../search/open-index";

/** Inflates by what the browser has for it, or `null` where it is too old. */
export const inflate: Inflate | null =
  typeof DecompressionStream === "undefined"
    ? null
    : async (bytes) => {
        const stream = new Blob([bytes as BlobPart]).stream();
        const inflated = stream.pipeThrough(new DecompressionStream("deflate-raw"));
        return new Uint8Array(await new Response(inflated).arrayBuffer());
      };
