import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "../browser/built-site.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { serveFolder } from "../serve-site.ts";
import { keptFor } from "../site-kept.ts";
import { generateContent } from "./generate-content.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const PLACE = join(PROJECT, ".cache", "bench-browser");
/** Nine claims each: 10,008 claims. */
const REPORTS = 1112;

/**
 * The site of 10,000 claims in a browser, over http and from disk: what the search costs at first use and at each key, and
 * when the browser of claims is painted and how long a filter takes.
 */
export async function benchBrowser(print: (line: string) => void): Promise<void> {
  const found = await findBrowser();
  if (found === undefined) return print("not measured: there is no browser");
  const content = join(PLACE, "content");
  const dist = join(PLACE, "dist");
  removeAll(dist);
  mkdirSync(PLACE, { recursive: true });
  generateContent({ out: content, reports: REPORTS });
  build(content, dist);
  print(weightInWords(dist));
  const browser = await chromium.launch({
    executablePath: found.program,
    args: found.args,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  const server = await serveFolder(dist, "/", 0);
  const { port } = server.address() as AddressInfo;
  try {
    for (const [name, base] of [
      ["http", `http://127.0.0.1:${port}/`],
      ["from disk", pathToFileURL(`${dist}/`).href],
    ] as const) {
      print(`${name}, search: ${await measuredSearch(browser, base)}`);
      print(`${name}, claims: ${await measuredClaims(browser, base)} (load ${loadavg()[0]?.toFixed(1)})`);
    }
  } finally {
    await browser.close();
    server.close();
    removeAll(dist);
  }
}

const TYPED = ["lowers", "memory", "report 56", "share of", "et al", "qqqzzz"];

/** Milliseconds from a key to the finds on the screen: at the very first, and after it. */
async function measuredSearch(browser: Browser, base: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}methods/index.html`);
  const kilobytes = loadedKilobytes(page);
  await page.keyboard.press("/");
  await page.locator(".search-dialog[open]").waitFor();
  const times = await page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>(".search-dialog input");
    const status = document.querySelector(".search-dialog [role=status]");
    if (input === null || status === null) throw new Error("The search did not open.");
    const taken: number[] = [];
    for (const words of typed) {
      for (let n = 1; n <= words.length; n += 1) {
        const answered = new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            done();
          });
          observer.observe(status, { childList: true, characterData: true, subtree: true });
        });
        const started = performance.now();
        input.value = words.slice(0, n);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await answered;
        await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
        taken.push(performance.now() - started);
      }
    }
    return taken;
  }, TYPED);
  const loaded = await kilobytes();
  await context.close();
  const [first = 0, ...rest] = times;
  return `first key ${first.toFixed(0)} ms, then ${spread(rest)} ms a key (aim: 100); ${loaded} KB gzip for ${times.length} keys`;
}

async function measuredClaims(browser: Browser, base: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}claims/index.html`);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const used = performance.now();
  await page.locator(".filters input").first().focus();
  await page.locator(".filters[data-ready]").waitFor();
  const ready = performance.now() - used;
  const times = await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>("form[data-claims-browser]");
    const taken: number[] = [];
    for (const [name, value] of [
      ["verdict", "contested"],
      ["verdict", "supported"],
      ["from", "2000"],
      ["q", "l"],
      ["q", "lowers"],
      ["verdict", ""],
      ["q", "lowers by 12"],
    ] as const) {
      const field = form?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      const started = performance.now();
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      taken.push(performance.now() - started);
    }
    return taken;
  });
  await context.close();
  return `first paint ${painted.toFixed(0)} ms (aim: 1,000), filters ready ${ready.toFixed(0)} ms after their first use, ${spread(times)} ms a filter (aim: 100)`;
}

/** Counts what the page loads from now on, in kilobytes as they would be compressed. */
function loadedKilobytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (answer) => {
    sizes.push(answer.body().then((body) => gzipSync(body).length));
  });
  return async () => Math.round((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024);
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0);
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}, worst ${at(1)}`;
}

function weightInWords(dist: string): string {
  const gzip = (path: string) => gzipSync(readFileSync(join(dist, path))).length;
  const parts = readdirSync(join(dist, "assets/search")).map((name) => gzip(`assets/search/${name}`));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const total = parts.reduce((sum, size) => sum + size, 0);
  const first = gzip("assets/search.js") + gzip("assets/search-data.js");
  return `search over ${REPORTS * 9} claims: ${kilobytes(first)} gzip before the first word, then parts of at most ${kilobytes(Math.max(...parts))}; ${parts.length} parts, ${kilobytes(total)} in all; data of the claims browser ${kilobytes(gzip("assets/claims-data.js"))}`;
}

function removeAll(dist: string): void {
  for (const folder of [PLACE, keptFor(dist, PROJECT)]) rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) await benchBrowser(console.log);
