import { join } from "node:path";
import { expect, test } from "vitest";
import { CITATION_STYLES } from "../src/model/site.ts";
import { BUILT_IN_STYLES, bundledStyles, citationStyle } from "../src/site/citation/citation-style.ts";

test("site.yaml may name just the styles that the site can write references in", () => {
  const bundled = bundledStyles(join(import.meta.dirname, "../src/site/citation/styles"));
  for (const style of CITATION_STYLES) expect(() => citationStyle(style, bundled, "content")).not.toThrow();
  expect([...BUILT_IN_STYLES, ...Object.keys(bundled)].sort()).toEqual([...CITATION_STYLES]);
});
