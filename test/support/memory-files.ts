import type { PublishedFiles } from "../../src/site/publishing/published-files";

/** Published files that are only kept, by their addresses. */
export function memoryFiles(): { files: PublishedFiles; made: Map<string, string> } {
  const made = new Map<string, string>();
  return {
    files: {
      publish: (url, _, make) => {
        const content = make();
        made.set(url, typeof content === "string" ? content : Buffer.from(content).toString());
      },
      finish: () => {},
    },
    made,
  };
}
