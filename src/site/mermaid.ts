import { cpSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Journal } from "../journal/journal";
import { mermaidUrl } from "../urls";

const FENCE = /^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)*(?:`{3,}|~{3,})\s*mermaid\b/im;

/**
 * Publishes Mermaid where a log has a diagram, and takes it away where none has. The package comes with
 * a build for browsers, cut so that a page loads the parts alone that its diagrams need: it is copied as it is.
 */
export function publishMermaid({ entries }: Journal, publicDir = resolve("public")): void {
  const place = join(publicDir, dirname(mermaidUrl));
  if (!entries.some(({ entry: { body } }) => body.includes("mermaid") && FENCE.test(body))) {
    rmSync(place, { recursive: true, force: true });
    return;
  }
  const dist = resolve("node_modules/mermaid/dist");
  const chunks = "chunks/mermaid.esm.min";
  const filter = (path: string) => !path.endsWith(".map");
  cpSync(join(dist, "mermaid.esm.min.mjs"), join(publicDir, mermaidUrl));
  cpSync(join(dist, chunks), join(place, chunks), { recursive: true, filter });
}
