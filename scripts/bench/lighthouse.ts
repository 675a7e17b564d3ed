import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { builtSite } from "../browser/built-site.ts";
import { serveFolder } from "../serve-site.ts";
import { debuggedBrowser } from "./debugged-browser.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/**
 * Lighthouse's lab figures of every kind of page, as for a phone on a slow network (its own default), of a site of a dozen
 * generated reports. What keeps a figure from 100 is printed. A loaded machine costs performance.
 */
export async function benchLighthouse(print: (line: string) => void): Promise<void> {
  const browser = await debuggedBrowser();
  if (browser === undefined) return print("not measured: there is no browser");
  const { default: lighthouse } = await import("lighthouse");
  const site = builtSite();
  const server = await serveFolder(site.dist, "/", 0);
  const { port } = server.address() as AddressInfo;
  try {
    for (const [kind, page] of Object.entries(site.pages)) {
      const result = await lighthouse(`http://127.0.0.1:${port}/${page}`, {
        port: browser.port,
        logLevel: "silent",
        onlyCategories: CATEGORIES,
      });
      if (result === undefined) throw new Error(`Lighthouse gave nothing for ${page}.`);
      const { categories, audits } = result.lhr;
      const scores = CATEGORIES.map((name) => `${name} ${points(categories[name]?.score)}`);
      print(`${kind}: ${scores.join(", ")} (load ${loadavg()[0]?.toFixed(1)})`);
      for (const { auditRefs, score } of Object.values(categories)) {
        if (score === 1) continue;
        for (const { id, weight } of auditRefs) {
          const audit = audits[id];
          if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9)
            print(`  ${id} ${points(audit?.score)}: ${audit?.displayValue ?? audit?.title}`);
        }
      }
    }
  } finally {
    server.close();
    await browser.stop();
    site.remove();
  }
}

function points(score: number | null | undefined): string {
  return typeof score === "number" ? String(Math.round(score * 100)) : "none";
}

if (import.meta.main) await benchLighthouse(console.log);
