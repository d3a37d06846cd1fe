import type { GatsbyNode } from "gatsby";
import { contentDir } from "../content/content-dir";
import { readSettings } from "../content/settings";
import { searchIndexWritten } from "./search-index";
import { writeRedirects } from "./tag-redirects";
import { withdraw } from "./withdraw";

/** What is done to the finished site: what is no page of Gatsby's is added, what is stale is taken out. */
export const onPostBuild: GatsbyNode["onPostBuild"] = async (args) => {
  await searchIndexWritten();
  await writeRedirects(readSettings(contentDir()).site.url, args);
  withdraw();
};
