import { LETTERS, NARROWEST, textLines } from "./figure.ts";
import { type Fill, filled } from "./fills.ts";
import { element, type Markup, share } from "./markup.ts";
import { wrapLabel } from "./wrap-label.ts";

/** A bar under its label. Its parts stand one after the other. */
export interface LabelledBar {
  label: string;
  parts: { n: number; fill: Fill }[];
}

const BAR = 12;
const LINE = LETTERS + 4;

/** Bars one under the other from `y` on, the longest as wide as the figure; and how high they are together. */
export function labelledBars(
  figure: string,
  bars: LabelledBar[],
  y: number,
): { parts: Markup[]; height: number } {
  const longest = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, { n }) => sum + n, 0)));
  const parts: Markup[] = [];
  let top = y;
  for (const bar of bars) {
    const lines = wrapLabel(bar.label, NARROWEST - 4, LETTERS);
    parts.push(textLines(lines, 0, top + LETTERS, {}, LINE));
    top += lines.length * LINE + 2;
    parts.push(element("path", { class: "axis", d: `M.5 ${top - 1}v${BAR + 2}` }));
    let from = 0;
    for (const { n, fill } of bar.parts) {
      if (n === 0) continue;
      const width = (n / longest) * 0.985;
      parts.push(
        element("rect", {
          x: share(from + 0.003),
          y: top,
          width: share(width),
          height: BAR,
          ...filled(figure, fill),
        }),
      );
      from += width;
    }
    top += BAR + 12;
  }
  return { parts, height: top - y };
}
