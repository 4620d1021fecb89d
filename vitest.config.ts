import { defineConfig } from "vitest/config";

const common = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: "core", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**"] } },
      // One build of each data set serves all tests of the finished site.
      {
        test: {
          ...common,
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/build-sites.ts"],
        },
      },
    ],
  },
});
