import { expect, test } from "vitest";
import { editAddress } from "../../../src/site/edit-address";

test.each([
  ["https://github.com/a/til", "https://github.com/a/til/edit/main/content/"],
  ["https://github.com/a/til.git", "https://github.com/a/til/edit/main/content/"],
  ["https://github.com/a/tree/", "https://github.com/a/tree/edit/main/content/"],
  ["https://github.com/a/til/tree/trunk/logs/", "https://github.com/a/til/edit/trunk/logs/"],
  ["https://github.com/a/til/tree/fix/x?tab=y", "https://github.com/a/til/edit/fix/x/"],
  ["https://gitlab.com/a/til/-/tree/main/logs", "https://gitlab.com/a/til/-/edit/main/logs/"],
])("a log of %s is edited at %s", (repository, folder) => {
  expect(editAddress(repository, "민서/2025-10-13 #1.md")).toBe(
    `${folder}${encodeURIComponent("민서")}/2025-10-13%20%231.md`,
  );
});
