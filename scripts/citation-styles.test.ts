import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CITATION_STYLES } from "../src/model/site.ts";
import { BUILT_IN_STYLES, bundledStyles, citationStyle } from "../src/site/citation/citation-style.ts";
import { generateContent } from "./bench/generate-content.ts";
import { build } from "./browser/built-site.ts";

test("site.yaml may name just the styles that the site can write references in", () => {
  const bundled = bundledStyles(join(import.meta.dirname, "../src/site/citation/styles"));
  for (const style of CITATION_STYLES) expect(() => citationStyle(style, bundled, "content")).not.toThrow();
  expect([...BUILT_IN_STYLES, ...Object.keys(bundled)].sort()).toEqual([...CITATION_STYLES]);
});

test("a site is built in a style of each kind, its links whole and no link inside another", () => {
  const home = mkdtempSync(join(tmpdir(), "touchstone-styles-"));
  try {
    const content = join(home, "content");
    generateContent({ out: content, reports: 1 });
    const report = join(content, "reports", "report-1");
    const [first] = JSON.parse(readFileSync(join(report, "references.json"), "utf8")) as { id: string }[];
    const cited = `[@${first?.id}]`;
    appendFileSync(
      join(report, "report.md"),
      `\n## Claims\n\nA table ${cited}.\n\n## More\n\nPages ${cited.replace("]", ", pp. 3-4]")}.\n`,
    );
    for (const style of ["apa", "chicago-notes", "ieee"]) {
      writeFileSync(join(content, "site.yaml"), `title: Styles\nstyle: ${style}\n`);
      const dist = join(home, style);
      expect(build(content, dist), style).toContain("pages in");
      const html = readFileSync(join(dist, "reports/report-1/index.html"), "utf8");
      expect(html.match(/<li id="ref-/g), style).toHaveLength(20);
      expect(html, style).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 240_000);
