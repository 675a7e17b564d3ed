import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";
import { drawing, type Figure, LETTERS, NARROWEST, textLines } from "./figure.ts";
import { element, type Markup, share } from "./markup.ts";
import { wrapLabel } from "./wrap-label.ts";

/** How often evidence of a tier was judged supporting; `n` is 0 where nothing was to be counted. */
export interface TierReliability {
  tier: string;
  value: number;
  n: number;
  interval: [number, number];
}

const ROW = 22;

/** The measured reliability of each tier with its interval; nothing where none was counted. */
export function tierIntervals(tiers: TierReliability[], t: Translate): Figure | undefined {
  if (tiers.every(({ n }) => n === 0)) return undefined;
  const percent = (value: number) => numberWords(value * 100, t.language, 1);
  const x = (value: number) => share(0.02 + value * 0.96);
  const parts: Markup[] = [];
  const said: string[] = [];
  let y = 2;
  for (const { tier, value, n, interval } of tiers) {
    const words =
      n === 0
        ? t("{tier}: word for word, nothing to count", { tier: t(tier) })
        : t("{tier}: {value} %, interval {low} to {high} %, n\u00a0=\u00a0{n}", {
            tier: t(tier),
            value: percent(value),
            low: percent(interval[0]),
            high: percent(interval[1]),
            n,
          });
    said.push(`${words}.`);
    const lines = wrapLabel(words, NARROWEST - 4, LETTERS);
    parts.push(textLines(lines, 0, y + LETTERS));
    y += lines.length * (LETTERS + 4) + 8;
    parts.push(element("line", { class: "faint", x1: x(0), x2: x(1), y1: y, y2: y }));
    if (n > 0)
      parts.push(
        element("line", { class: "interval", x1: x(interval[0]), x2: x(interval[1]), y1: y, y2: y }),
        ...interval.map((end) =>
          element("line", { class: "axis", x1: x(end), x2: x(end), y1: y - 4, y2: y + 4 }),
        ),
      );
    parts.push(element("circle", { class: n === 0 ? "empty" : "solid", cx: x(value), cy: y, r: 4.5 }));
    y += ROW - 8;
  }
  const axis = [0, 0.5, 1].map((value) =>
    element(
      "text",
      { class: value === 0 ? undefined : value === 1 ? "end" : "middle", x: x(value), y: y + LETTERS },
      `${numberWords(value * 100, t.language)} %`,
    ),
  );
  return {
    name: "tiers",
    drawing: drawing("tiers", y + LETTERS + 6, t("Reliability of the tiers"), said.join(" "), parts, axis),
    caption: t(
      "How often evidence of each tier was judged supporting: share with its 95 % interval, and number of cases.",
    ),
  };
}
