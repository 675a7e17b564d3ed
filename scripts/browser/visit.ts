import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Opens a page, and says what went wrong while `act` was going on: errors, failed requests, bad answers, dialogs. */
export async function visitIn(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void> = async () => undefined,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()}`));
  page.on(
    "response",
    (answer) => answer.status() >= 400 && trouble.push(`${answer.status()}: ${answer.url()}`),
  );
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  try {
    await page.goto(url);
    await act(page);
  } finally {
    await context.close();
  }
  return trouble;
}
