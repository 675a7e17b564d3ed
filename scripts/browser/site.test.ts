import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { deadLinks, pageReader } from "../../src/site/build/dead-links.ts";
import { axeFindings } from "./axe-findings.ts";
import { build } from "./built-site.ts";
import { figureFindings } from "./figure-findings.ts";
import { hasBrowser, servedSite } from "./served-site.ts";

describe.skipIf(!hasBrowser)("the built site in a browser", () => {
  const served = servedSite();

  test("every kind of page opens without an error, at the root, under a base path, and from disk", async () => {
    const trouble: string[] = [];
    for (const [place, address] of Object.entries(served.places)) {
      for (const [kind, page] of Object.entries(served.site.pages)) {
        const said = await served.visit(address(page), async (tab) => {
          const heading = await tab.locator("h1").count();
          const styled = await tab.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
          const isLive = await tab.evaluate(
            () => document.querySelector(".theme-switch[data-shows]") !== null,
          );
          const hacked = await tab.evaluate(() => "hacked" in globalThis);
          if (heading !== 1 || !styled || !isLive || hacked)
            trouble.push(
              `${place}, ${kind}: h1 ${heading}, styled ${styled}, live ${isLive}, hacked ${hacked}`,
            );
        });
        trouble.push(...said.map((each) => `${place}, ${kind}: ${each}`));
      }
    }
    expect(trouble).toEqual([]);
  });

  test("nothing on a page moves once it is drawn, on a phone and on a desk", async () => {
    const moved: string[] = [];
    for (const width of [360, 1440])
      for (const [kind, page] of Object.entries(served.site.pages))
        await served.visit(
          served.places["http at /"]!(page),
          async (tab) => {
            await tab.waitForFunction(() => document.querySelector(".theme-switch[data-shows]") !== null);
            const shift = await tab.evaluate(
              () =>
                new Promise<number>((resolve) => {
                  let sum = 0;
                  new PerformanceObserver((list) => {
                    for (const entry of list.getEntries())
                      sum += (entry as unknown as { value: number }).value;
                  }).observe({ type: "layout-shift", buffered: true });
                  requestAnimationFrame(() => setTimeout(() => resolve(sum), 120));
                }),
            );
            if (shift > 0.05) moved.push(`${kind} at ${width} px: ${shift.toFixed(3)}`);
          },
          { viewport: { width, height: 820 } },
        );
    expect(moved).toEqual([]);
  }, 120_000);

  test("every internal link of the whole site leads somewhere", () => {
    const entries = readdirSync(served.site.dist, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(served.site.dist.length + 1));
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(100);
    expect(deadLinks(pages, new Set(files), pageReader([served.site.dist]))).toEqual([]);
  });

  test("no link of the site leads to anything but the web, the site itself or a place on the page", () => {
    const html = readFileSync(join(served.site.dist, "reports/hostile/index.html"), "utf8");
    const schemes = [
      ...html.matchAll(/<(?:a|link|script)\b[^>]*?\s(?:href|src)="([a-z][a-z0-9+.-]*):/gi),
    ].map((match) => match[1]);
    expect(new Set(schemes)).toEqual(new Set(["https"]));
  });

  test("hostile text is shown as the text it is", async () => {
    const said = await served.visit(
      served.places["http at /"]!("reports/hostile/index.html"),
      async (page) => {
        const heading = await page.locator("h1").innerText();
        expect(heading).toContain("<script>globalThis.hacked = 1</script>");
        expect(heading).toContain("[@nobody2020] and @someone");
        expect(await page.locator("main").innerText()).not.toContain("\u0000");
        expect(await page.locator("main :is(script, style, img, iframe, object)").count()).toBe(0);
        expect(await page.locator("main [onclick], main [onerror], main [onmouseover]").count()).toBe(0);
        expect(await page.locator("#introduction .citation a").count()).toBe(2);
        expect(await page.locator("#introduction").innerText()).toContain("@someone else");
      },
    );
    expect(said).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing on any kind of page in %s",
    async (colorScheme) => {
      const findings: string[] = [];
      for (const [kind, path] of Object.entries(served.site.pages)) {
        await served.visit(
          served.places["http at /"]!(path),
          async (page) => {
            await page.locator("details").evaluateAll((all) => {
              for (const details of all) details.setAttribute("open", "");
            });
            findings.push(...(await axeFindings(page)).map((each) => `${kind}: ${each}`));
          },
          { colorScheme, bypassCSP: true },
        );
      }
      expect(findings).toEqual([]);
    },
    120_000,
  );

  test("a screen of 320 px, or one of 1,280 at 400 %, cuts no page and no row of claims or numbers, and axe finds nothing there", async () => {
    const trouble: string[] = [];
    for (const [kind, path] of Object.entries(served.site.pages)) {
      await served.visit(
        served.places["http at /"]!(path),
        async (page) => {
          const over = await page.evaluate(() => {
            const frames = [...document.querySelectorAll<HTMLElement>(".table-frame:has(> .stacked)")];
            const cut = frames.map((frame) => frame.scrollWidth - frame.clientWidth);
            return Math.max(document.documentElement.scrollWidth - window.innerWidth, ...cut);
          });
          if (over > 0) trouble.push(`${kind}: ${over} px`);
          trouble.push(...(await axeFindings(page)).map((each) => `${kind}: ${each}`));
        },
        { viewport: { width: 320, height: 256 }, bypassCSP: true },
      );
    }
    expect(trouble).toEqual([]);
  }, 120_000);

  test.each([320, 360, 1440])(
    "no label of a figure is cut, or covers another, on a screen of %i px",
    async (width) => {
      const trouble: string[] = [];
      let labels = 0;
      for (const [kind, path] of Object.entries(served.site.pages)) {
        await served.visit(
          served.places["http at /"]!(path),
          async (page) => {
            const found = await figureFindings(page);
            labels += found.labels;
            trouble.push(...found.bad.map((words) => `${kind}: ${words}`));
          },
          { viewport: { width, height: 740 } },
        );
      }
      expect(trouble).toEqual([]);
      expect(labels).toBeGreaterThan(200);
    },
  );

  test("a link to a report is shown with a picture that is there", async () => {
    const own = await served.visit(
      served.places["http at /a/b/"]!("reports/report-1/index.html"),
      async (page) => {
        const image = await page.locator('meta[property="og:image"]').getAttribute("content");
        expect(image).toBe("https://example.org/a/b/reports/report-1/report-1.png");
        const png = readFileSync(join(served.site.dist, "reports/report-1/report-1.png"));
        expect(png.subarray(1, 4).toString()).toBe("PNG");
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(png.length).toBeLessThan(60_000);
        expect(await page.locator('meta[property="og:image:alt"]').getAttribute("content")).toContain(
          "score 7.4 of 10",
        );
      },
    );
    expect(own).toEqual([]);
    const hostile = readFileSync(join(served.site.dist, "reports/hostile/index.html"), "utf8");
    expect(hostile).toContain('content="https://example.org/a/b/assets/site.png"');
    expect(readFileSync(join(served.site.dist, "assets/site.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  test("without JavaScript every kind of page reads, and the search says what to do", async () => {
    for (const [kind, path] of Object.entries(served.site.pages)) {
      const said = await served.visit(
        served.places["http at /"]!(path),
        async (page) => {
          expect((await page.locator("main").innerText()).length, kind).toBeGreaterThan(40);
          if (kind === "search") await page.getByText("needs JavaScript").waitFor();
          if (kind === "report") expect(await page.locator("#references li").count()).toBe(20);
        },
        { javaScriptEnabled: false },
      );
      expect(said).toEqual([]);
    }
  });

  test("a first visit to a report of 15 claims weighs at most 30 KB packed, 60 KB with the search, scripts 15 KB", async () => {
    const base = served.places["http at /"]!("");
    const packed = (paths: string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(served.site.dist, path))).length, 0) /
      1024;
    const page = "reports/report-13/index.html";
    let [before, all]: string[][] = [[], []];
    await served.visit(base + page, async (tab) => {
      expect(await tab.locator("#claims table.claims tbody tr").count()).toBe(15);
      const loaded = () =>
        tab.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
      before = [page, "assets/icon.svg", ...(await loaded()).map((url) => url.slice(base.length))];
      await tab.keyboard.press("/");
      await tab.locator(".search-dialog input").fill("report lowers");
      await tab.locator(".search-dialog li a").first().waitFor();
      all = [page, "assets/icon.svg", ...(await loaded()).map((url) => url.slice(base.length))];
    });
    const isScript = (path: string) => path.endsWith(".js");
    expect(before).toContain("assets/site.css");
    expect(all).toContain("assets/search-data.js");
    expect(packed([...new Set(before)])).toBeLessThanOrEqual(30);
    expect(packed([...new Set(before)].filter(isScript))).toBeLessThanOrEqual(15);
    expect(packed([...new Set(all)])).toBeLessThanOrEqual(60);
  });

  test("a report tells its versions and what became of its claims, on its page and in a feed", async () => {
    const said = await served.visit(
      served.places["http at /"]!("reports/report-1/index.html"),
      async (page) => {
        const versions = page.locator("#versions li time");
        expect(await versions.allInnerTexts()).toEqual(["1 January 2026", "1 December 2025"]);
        const told = await page.locator("#versions").innerText();
        expect(told).toContain("new: supported, 95");
        expect(told).toContain("supported, 95\u00a0%; before: contested, 50");
        expect(told).toContain("It <b>was</b> a claim.");
        expect(await page.locator("#versions ul a").count()).toBe(2);
        expect(await page.locator("head link[href$='changes.xml']").count()).toBe(1);
      },
    );
    expect(said).toEqual([]);
    const feed = readFileSync(join(served.site.dist, "changes.xml"), "utf8");
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(feed).toContain("https://example.org/a/b/reports/report-1/#versions");
  });

  test("a report names its claims by the numbers of their table, and the queries that found no answer by their rows", async () => {
    const said = await served.visit(
      served.places["http at /"]!("reports/report-1/index.html"),
      async (page) => {
        const rows = page.locator("#claims table.claims tbody tr");
        const named = page.locator("#numbers td a");
        expect(await named.count()).toBe(await rows.count());
        for (const [i, name] of (await named.allInnerTexts()).entries()) {
          const row = rows.nth(Number(name.replace("claim ", "")) - 1);
          expect(await row.locator("th a").getAttribute("href")).toBe(
            await named.nth(i).getAttribute("href"),
          );
        }
      },
    );
    expect(said).toEqual([]);
    await served.visit(served.places["http at /"]!("reports/hostile/index.html"), async (page) => {
      await page.locator("#open a").first().click();
      expect(await page.locator("tr:target th").innerText()).toBe("q1");
    });
  });

  test("everything to take away is there and in its form", () => {
    const read = (file: string) => readFileSync(join(served.site.dist, file), "utf8");
    const report = "reports/report-1/report-1";
    expect(read(`${report}.bib`)).toMatch(/^@article\{/);
    expect(read(`${report}.ris`)).toMatch(/^TY {2}- JOUR/);
    expect(JSON.parse(read(`${report}.csl.json`))).toHaveLength(20);
    expect(JSON.parse(read(`${report}.json`))).toHaveProperty("claims");
    expect(read(`${report}.md`)).toContain("## Methodology");
    expect(read("claims/claims.csv").split("\r\n")[0]).toBe(
      "id,claim,verdict,confidence,source,year,depth,reports",
    );
    expect(read("feed.xml")).toContain("<id>https://example.org/a/b/reports/report-1/</id>");
    expect(read("sitemap.xml")).toContain("<loc>https://example.org/a/b/reports/report-1/</loc>");
  });

  test("a page that is not there is answered with links that work under the base path", async () => {
    const said = await served.visit(served.places["http at /a/b/"]!("no/such/page/"), async (page) => {
      await page.getByRole("link", { name: "Begin at the start" }).click();
      expect(await page.locator("h1").innerText()).toBe("A site to test");
    });
    expect(said.filter((each) => !each.includes("404"))).toEqual([]);
  });

  test("a second build writes nothing anew but the lists, and gives the same pages", () => {
    const page = join(served.site.dist, served.site.pages.claim!);
    const before = readFileSync(page, "utf8");
    expect(build(served.site.content, served.site.dist)).toMatch(/\((?:1|2)\d files made anew\)/);
    expect(readFileSync(page, "utf8")).toBe(before);
  });
});
