import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasBrowser, servedSite } from "./served-site.ts";

/** Markup without what makes no difference to a reader: the order of attributes and the space between elements. */
function asWritten(html: string): string {
  const tags = html.replace(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>/g, (_, name: string, all: string) => {
    const attributes = all.match(/[\w-]+="[^"]*"/g) ?? [];
    return `<${[name, ...attributes.filter((each) => !each.startsWith("data-label"))].sort().join(" ")}>`;
  });
  return tags.replace(/\s*([<>])\s*/g, "$1").trim();
}
describe.skipIf(!hasBrowser)("the built site under a reader's hands", () => {
  const served = servedSite();

  test("the nodes of the graph are reached by keyboard and lead to their pages, wherever the site stands", async () => {
    for (const address of Object.values(served.places)) {
      const said = await served.visit(address("graph/index.html"), async (page) => {
        const nodes = page.locator(".graph a");
        const names = await nodes.evaluateAll((all) =>
          all.map((node) => node.getAttribute("aria-label") ?? ""),
        );
        expect(names.length).toBeGreaterThan(30);
        expect(names.every((name) => name.length > 3)).toBe(true);
        await nodes.first().focus();
        await page.keyboard.press("Tab");
        expect(await page.locator(".graph .lit.asks").count()).toBeGreaterThan(0);
        expect(await page.locator(".graph .lit").count()).toBe(
          await page.locator('.graph [data-ties~="q1"]').count(),
        );
        expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(names[1]);
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/reports\//);
        expect(await page.locator("h1").innerText()).toBe(names[1]);
      });
      expect(said).toEqual([]);
    }
  });

  test("the search finds a claim as one types, marks the words, and says when there is nothing", async () => {
    const title = readFileSync(join(served.site.dist, served.site.pages.claim!), "utf8");
    const word = /<h1[^>]*>\s*(\w{5,})/.exec(title)?.[1] ?? "";
    for (const address of Object.values(served.places)) {
      const said = await served.visit(address("search/index.html"), async (page) => {
        await page.locator("#search-words").fill(word);
        await page.locator(".search-results li a").first().waitFor();
        expect(await page.locator(".search-results mark").count()).toBeGreaterThan(0);
        await page.locator("#search-words").fill("qqqqzzzz");
        await page.getByText("Nothing found for").waitFor();
        await page.locator("#search-words").fill(word);
        await page.locator(".search-results li a").first().click();
        await page.locator("h1").waitFor();
        expect(page.url()).toMatch(/(?:claims|reports|references)\/[^/]+\/index\.html$/);
      });
      expect(said).toEqual([]);
    }
  });

  test("the claims browser filters all claims, and its address brings the selection back", async () => {
    for (const address of Object.values(served.places)) {
      const said = await served.visit(address("claims/index.html"), async (page) => {
        const row = page.locator("table.claims tbody tr", { hasText: "contested" }).first();
        const written = await row.innerHTML();
        await page.locator(".filters select[name=verdict]").selectOption("contested");
        await page.getByText(/^\d+ of \d+ claims\.$/).waitFor();
        const rows = await page.locator("table.claims tbody tr").count();
        expect(await page.locator("table.claims tbody tr", { hasText: "contested" }).count()).toBe(rows);
        expect(asWritten(await row.innerHTML()), "a row by the filter is as the page was written").toBe(
          asWritten(written),
        );
        await page.goto(`${page.url().split("?")[0]}?q=zzzzqq`);
        await page.getByText("None of").waitFor();
      });
      expect(said).toEqual([]);
    }
  });

  test("the home page filters its reports by words and puts them in order", async () => {
    const address = Object.values(served.places)[0];
    const said = await served.visit(address?.("index.html") ?? "", async (page) => {
      const list = page.locator(".cards", { has: page.locator(".filters") }).first();
      const cards = list.locator(".report-card:visible");
      const all = await cards.count();
      const title = await cards.nth(2).locator("h3").innerText();
      await list.locator(".filters input").fill(title.toUpperCase());
      expect(await cards.locator("h3").allInnerTexts()).toEqual([title]);
      await list.getByText(`1 of ${all} shown.`).waitFor();
      await list.locator(".filters input").fill("");
      await list.locator(".filters select").selectOption("claims");
      const claims = await cards.evaluateAll((each) => each.map((card) => Number(card.dataset.claims)));
      expect(claims).toEqual(claims.toSorted((a, b) => b - a));
      expect(claims.length).toBe(all);
    });
    expect(said).toEqual([]);
  });

  test("the slash and Ctrl-K open the search on any page; arrows, Enter and Escape work in it", async () => {
    for (const address of Object.values(served.places)) {
      const said = await served.visit(address("methods/index.html"), async (page) => {
        await page.keyboard.press("/");
        await page.locator(".search-dialog[open]").waitFor();
        await page.keyboard.press("Escape");
        await page.locator(".search-dialog[open]").waitFor({ state: "detached" });
        await page.keyboard.press("Control+k");
        await page.locator(".search-dialog input").fill("number");
        await page.locator(".search-dialog li a").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(/reports|claims|references/);
      });
      expect(said).toEqual([]);
    }
  });

  test("a citation shows its reference on hover and focus, and closes it on Escape", async () => {
    for (const address of Object.values(served.places)) {
      const said = await served.visit(address("reports/report-1/index.html"), async (page) => {
        const citation = page.locator(".citation a").first();
        await citation.hover();
        const card = page.locator(".citation-card");
        await card.waitFor();
        expect(await card.innerText()).toContain("Journal of");
        await page.keyboard.press("Escape");
        await card.waitFor({ state: "hidden" });
        await citation.focus();
        await card.waitFor();
        expect(await card.locator("q").count(), "no claim stands before it").toBe(0);
        const ofClaim = page.locator(".citation a[data-claim]");
        await ofClaim.focus();
        expect(await card.locator("q").innerText()).toMatch(/ lowers .* by [\d.]+% /);
        expect(await card.getByText("↑1").count()).toBe(0);
        await card.getByRole("link", { name: "The claim and its evidence" }).click();
        await page.waitForURL(/\/claims\//);
        expect(await page.locator("h1").innerText()).toContain(", as report 1 has it.");
      });
      expect(said).toEqual([]);
    }
  });

  test("the page for addresses that are not there gives way to the start where it is opened from disk", async () => {
    const [fromDisk] = Object.entries(served.places).filter(([place]) => place.startsWith("file:"));
    const said = await served.visit(fromDisk?.[1]("404.html") ?? "", async (page) => {
      await page.waitForURL(/\/index\.html$/);
      expect(await page.locator("h1").innerText()).toBe("A site to test");
    });
    expect(
      said.filter((each) => !each.includes("ERR_FILE_NOT_FOUND") && !each.startsWith("failed: file:")),
    ).toEqual([]);
  });

  test("a chosen theme holds on the next page", async () => {
    const said = await served.visit(served.places["http at /a/b/"]!("index.html"), async (page) => {
      await page.locator(".theme-switch").click();
      await page.goto(served.places["http at /a/b/"]!("methods/index.html"));
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    });
    expect(said).toEqual([]);
  });
  test("the numbers of the results are filtered by words, on a screen of either kind", async () => {
    for (const width of [360, 1440]) {
      const said = await served.visit(
        served.places["http at /"]!("results/index.html"),
        async (page) => {
          const rows = page.locator("table.numbers tbody tr:visible");
          const all = await rows.count();
          const source = (await rows.nth(1).locator("td").last().innerText()).trim();
          await page.locator(".filters input").fill(source.toUpperCase());
          await page.getByText(/^\d+ of \d+ shown\.$/).waitFor();
          const kept = await rows.allInnerTexts();
          expect(kept.length).toBeGreaterThan(0);
          expect(kept.every((row) => row.includes(source))).toBe(true);
          await page.locator(".filters input").fill("zzzzqq");
          expect(await rows.count()).toBe(0);
          await page.locator(".filters input").fill("");
          expect(await rows.count()).toBe(all);
        },
        { viewport: { width, height: 800 } },
      );
      expect(said).toEqual([]);
    }
  });
});
