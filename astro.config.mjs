import { defineConfig } from "astro/config";

// Run through scripts/site.ts, which reads the content first and says where the pages go.
export default defineConfig({
  srcDir: "./src/site",
  publicDir: "./src/site/public",
  cacheDir: "./.cache/astro",
  output: "static",
  trailingSlash: "ignore",
  compressHTML: true,
  build: { format: "directory" },
  devToolbar: { enabled: false },
});
