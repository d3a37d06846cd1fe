import type { PublishedFiles } from "../../src/site/publishing/published-files";

/** Published files that are only kept, by their addresses. */
export function memoryFiles(): { files: PublishedFiles; made: Map<string, string> } {
  const made = new Map<string, string>();
  const keep = (url: string, content: string | Uint8Array) =>
    void made.set(url, typeof content === "string" ? content : Buffer.from(content).toString());
  return {
    files: {
      publish: async (url, _, make) => keep(url, await make()),
      publishText: async (url, text) => keep(url, text),
      claim() {
        throw new Error("what is written elsewhere needs a folder");
      },
      finish: async () => {},
    },
    made,
  };
}
