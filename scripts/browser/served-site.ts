import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveFolder } from "../serve-site.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";
import { findBrowser } from "./find-browser.ts";
import { visitIn } from "./visit.ts";

const found = await findBrowser();
if (found === undefined) {
  const message = "No browser was found: install Chrome, Chromium or Edge to run the browser tests.";
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`${message} They are skipped.`);
}

/** Whether this machine has a browser to test with. */
export const hasBrowser = found !== undefined;

/** A built site and a browser to look at it with. */
export interface ServedSite {
  site: BuiltSite;
  browser: Browser;
  /** Where the site stands, by name: over http at two bases, and on disk. Each gives the address of a page. */
  places: Record<string, (page: string) => string>;
  /** Opens an address, acts on it, and returns every error that the page, its console or its requests had. */
  visit(url: string, act?: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<string[]>;
}

/** Builds, serves and opens a site before the tests of a group, and removes it after them. */
export function servedSite(): ServedSite {
  const served: Partial<ServedSite> = {};
  const servers: Server[] = [];
  const places: ServedSite["places"] = {};

  beforeAll(async () => {
    if (found === undefined) return;
    const site = builtSite();
    const browser = await chromium.launch({
      executablePath: found.program,
      args: found.args,
      env: { ...(process.env as Record<string, string>), ...found.env },
    });
    for (const base of ["/", "/a/b/"]) {
      const server = await serveFolder(site.dist, base, 0);
      servers.push(server);
      const { port } = server.address() as AddressInfo;
      places[`http at ${base}`] = (page) => `http://127.0.0.1:${port}${base}${page}`;
    }
    places["file:// in a folder with a space and an ü"] = (page) => pathToFileURL(join(site.dist, page)).href;
    Object.assign(served, {
      site,
      browser,
      places,
      visit: (url, act, options) => visitIn(browser, url, act, options),
    } satisfies ServedSite);
  }, 120_000);

  afterAll(async () => {
    await served.browser?.close();
    for (const server of servers) server.close();
    served.site?.remove();
  });

  return served as ServedSite;
}
