import type { Page } from "playwright-core";

/** How many labels the figures of a page have, and the words of those that are cut by the figure's edge or cover another. */
export async function figureFindings(page: Page): Promise<{ labels: number; bad: string[] }> {
  const found = await page.locator("svg.figure").evaluateAll((figures) =>
    figures.map((figure) => {
      const frame = figure.getBoundingClientRect();
      const texts = [...figure.querySelectorAll("text, .graph-label span")].map((text) => ({
        box: text.getBoundingClientRect(),
        words: text.textContent ?? "",
      }));
      const cut = texts.filter(
        ({ box }) =>
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
      );
      const covered = texts.filter(({ box }, i) =>
        texts.slice(0, i).some(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return across > 1 && down > 5;
        }),
      );
      return { labels: texts.length, bad: [...cut, ...covered].map(({ words }) => words) };
    }),
  );
  return {
    labels: found.reduce((sum, { labels }) => sum + labels, 0),
    bad: found.flatMap(({ bad }) => bad),
  };
}
