import { defineConfig } from "vitest/config";

/**
 * Four kinds of tests: `unit` (functions, properties, the command line), `sinks` (real servers of databases, which tests
 * kill and start again), `site` (real builds of small sites) and `browser` (those sites in a real browser). Builds need both
 * cores, so they run one at a time.
 */
export default defineConfig({
  test: {
    // A machine that does much else besides may take many times as long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/*.test.ts", "test/browser/**", "test/seed/sinks/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "sinks",
          include: ["test/seed/sinks/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: "test/support/global-setup.ts",
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
