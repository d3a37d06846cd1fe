import { loadTypeScript } from "./bin/load-typescript.mjs";

const { siteConfig } = await loadTypeScript("src/site/config.ts");
export default siteConfig;
