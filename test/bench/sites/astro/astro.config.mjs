// The bench's Astro site, with Astro's own settings: GFM, and highlighting by Shiki.
import { defineConfig } from "astro/config";

export default defineConfig({ site: "https://example.org" });
