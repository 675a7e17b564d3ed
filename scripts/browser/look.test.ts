import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateContent } from "../bench/generate-content.ts";
import { serveFolder } from "../serve-site.ts";
import { axeFindings } from "./axe-findings.ts";
import { build } from "./built-site.ts";
import { findBrowser } from "./find-browser.ts";
import { visitIn } from "./visit.ts";

const found = await findBrowser();

const SETTINGS = `title: Donaudampfschifffahrtsgesellschaftsforschung
description: Was die Literatur über Rechtsschutzversicherungsgesellschaften sagt.
author: Das Institut
language: de
colours: { light: "#0b5394", dark: "#8ab4f8" }
logo: logo.svg
fonts:
  text: My Serif, serif
  frame: serif
  files: [{ family: My Serif, file: fonts/my serif.woff2 }]
footer: Von [uns](https://example.org), siehe [Grenzen](methods/#limits). <script>globalThis.hacked = 1</script>
navigation: [search, reports, about, { name: Unser Institut, url: "https://example.org/" }]
`;
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48" onload="globalThis.hacked = 1">
<script>globalThis.hacked = 1; top.hacked = 1</script><rect width="96" height="48" fill="#0b5394"/></svg>`;
const HOME = `# Willkommen

Wir fragen, was [belegt](methods/) ist. <img src=x onerror="globalThis.hacked = 1"> [böse](javascript:globalThis.hacked=1)
`;

describe.skipIf(found === undefined)("a site with a look of its own, in German, in a browser", () => {
  const home = mkdtempSync(join(tmpdir(), "touchstone-look-"));
  const dist = join(home, "eigene Seiten für alle");
  const pages = [
    "index.html",
    "about/index.html",
    "reports/report-1/index.html",
    "claims/index.html",
    "methods/index.html",
    "graph/index.html",
    "search/index.html",
  ];
  let browser: Browser;
  let server: Server;
  let places: ((page: string) => string)[] = [];

  beforeAll(async () => {
    if (found === undefined) return;
    const content = join(home, "content");
    generateContent({ out: content, reports: 4 });
    mkdirSync(join(content, "fonts"));
    const font = "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2";
    copyFileSync(createRequire(import.meta.url).resolve(font), join(content, "fonts", "my serif.woff2"));
    writeFileSync(join(content, "site.yaml"), SETTINGS);
    writeFileSync(join(content, "logo.svg"), LOGO);
    writeFileSync(join(content, "home.md"), HOME);
    writeFileSync(join(content, "about.md"), "# Über uns\n\nEin Institut.\n");
    build(content, dist);
    const claim = readdirSync(join(dist, "claims")).find((name) => /^c[0-9a-f]{10}$/.test(name));
    const work = readdirSync(join(dist, "references")).find((name) => !/^page$|\./.test(name));
    pages.push(`claims/${claim}/index.html`, `references/${work}/index.html`);
    browser = await chromium.launch({
      executablePath: found.program,
      args: found.args,
      env: { ...(process.env as Record<string, string>), ...found.env },
    });
    server = await serveFolder(dist, "/", 0);
    const { port } = server.address() as AddressInfo;
    places = [(page) => `http://127.0.0.1:${port}/${page}`, (page) => pathToFileURL(join(dist, page)).href];
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test("logo, font, accent and texts are there over http and from disk, and no script of theirs runs", async () => {
    for (const place of places) {
      for (const page of pages) {
        const said = await visitIn(
          browser,
          place(page),
          async (tab) => {
            const shown = await tab.evaluate(async () => {
              await document.fonts.ready;
              const style = getComputedStyle(document.documentElement);
              const logo = document.querySelector<HTMLImageElement>(".site-logo");
              return {
                hacked: "hacked" in globalThis,
                logo: [logo?.naturalWidth !== 0, (logo?.clientWidth ?? 0) / (logo?.clientHeight ?? 1)],
                font: document.fonts.check('16px "My Serif"') && document.fonts.size,
                accent: style.getPropertyValue("--accent"),
                navigation: [...document.querySelectorAll(".site-header nav li a")].map((a) => a.textContent),
              };
            });
            expect(shown).toEqual({
              hacked: false,
              logo: [true, 2],
              font: 1,
              accent: "#0b5394",
              navigation: ["Suche", "Berichte", "Über diese Website", "Unser Institut"],
            });
          },
          { colorScheme: "light" },
        );
        expect(said, page).toEqual([]);
      }
    }
  });

  test("the accent on dark ground is the reader's choice as much as the system's", async () => {
    const accent = () => getComputedStyle(document.documentElement).getPropertyValue("--accent");
    const at = places[0]?.("methods/index.html") ?? "";
    await visitIn(browser, at, async (tab) => expect(await tab.evaluate(accent)).toBe("#8ab4f8"), {
      colorScheme: "dark",
    });
    await visitIn(
      browser,
      at,
      async (tab) => {
        await tab.getByRole("button", { name: "Farben: System" }).click();
        expect(await tab.evaluate(accent)).toBe("#8ab4f8");
        await tab.getByRole("button", { name: "Farben: dunkel" }).click();
        expect(await tab.evaluate(accent)).toBe("#0b5394");
        await tab.emulateMedia({ media: "print" });
        expect(await tab.evaluate(accent)).toBe("#000");
      },
      { colorScheme: "light" },
    );
  });

  test("long German words make no page wider than a narrow screen", async () => {
    for (const page of pages)
      await visitIn(
        browser,
        places[0]?.(page) ?? "",
        async (tab) => {
          const over = () => document.documentElement.scrollWidth - window.innerWidth;
          expect(await tab.evaluate(over), page).toBeLessThanOrEqual(0);
        },
        { viewport: { width: 360, height: 740 } },
      );
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing in %s",
    async (colorScheme) => {
      const findings: string[] = [];
      for (const page of pages)
        await visitIn(
          browser,
          places[0]?.(page) ?? "",
          async (tab) => {
            findings.push(...(await axeFindings(tab)).map((each) => `${page}: ${each}`));
          },
          { colorScheme, bypassCSP: true },
        );
      expect(findings).toEqual([]);
    },
    60_000,
  );

  test("the search and the filters speak German", async () => {
    await visitIn(browser, places[1]?.("search/index.html") ?? "", async (tab) => {
      await tab.locator("#search-words").fill("qqqqzzzz");
      await tab.getByText("Nichts gefunden für „qqqqzzzz“").waitFor();
    });
    await visitIn(browser, places[1]?.("claims/index.html") ?? "", async (tab) => {
      await tab.locator(".filters select[name=verdict]").selectOption({ label: "umstritten" });
      await tab.getByText(/^\d+ von \d+ Aussagen\.$/).waitFor();
      await tab.locator("table.claims tbody tr", { hasText: "umstritten" }).first().waitFor();
    });
  });
});
