import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { GatsbyNode } from "gatsby";
import { noteBuild } from "./build-of-few";
import { finishPublishing } from "./publish-site";
import { searchIndexWritten } from "./search-index";
import { removeStaleBundles, withdrawAssets } from "./withdraw";

/** Once the pages stand: takes out what none refers to any more, and publishes what is made of them. */
export const onPostBuild: GatsbyNode["onPostBuild"] = async (args) => {
  await searchIndexWritten();
  withdrawAssets();
  removeStaleBundles();
  removeParcelCache();
  await finishPublishing(args);
  noteBuild();
};

/**
 * Gatsby's Parcel finds nothing to compile here. In its cache it would keep what files there are, and spend the
 * first seconds of the next build on each that this one has written.
 */
function removeParcelCache(): void {
  rmSync(resolve(".cache/.parcel-cache"), { recursive: true, force: true });
}
