import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** Pictures of pages of a built site at three widths, light and dark: node scripts/browser/screenshots.ts SITE OUT PAGE… */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: "string", default: "360,768,1440" },
    themes: { type: "string", default: "light,dark" },
    pdf: { type: "boolean", default: false },
    whole: { type: "boolean", default: false },
  },
});
const [site = "dist", out = "/tmp/screenshots", ...pages] = positionals;
const browser = await findBrowser();
if (browser === undefined)
  throw new Error("There is no browser to take pictures with. Install Chrome or Chromium.");
mkdirSync(out, { recursive: true });
const running = await chromium.launch({
  executablePath: browser.program,
  args: browser.args,
  env: { ...process.env, ...browser.env } as Record<string, string>,
});
for (const theme of values.themes.split(",")) {
  for (const width of values.widths.split(",").map(Number)) {
    const context = await running.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme === "dark" ? "dark" : "light",
    });
    const tab = await context.newPage();
    for (const page of pages) {
      await tab.goto(pathToFileURL(join(resolve(site), page)).href);
      const name = page.replace(/\W+/g, "-");
      await tab.screenshot({ path: join(out, `${name}-${width}-${theme}.png`), fullPage: values.whole });
      if (values.pdf && theme === "light" && width > 1000)
        await tab.pdf({ path: join(out, `${name}.pdf`), format: "A4", preferCSSPageSize: true });
    }
    await context.close();
  }
}
await running.close();
