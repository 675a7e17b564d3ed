import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    // A package of the citation processor uses Node's punycode, which is deprecated; every other warning is shown.
    execArgv: ["--disable-warning=DEP0040"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
