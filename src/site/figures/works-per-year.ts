import type { Translate } from "../words/translator.ts";
import { drawing, type Figure, LETTERS, NARROWEST } from "./figure.ts";
import { filled, fillKey, fillPatterns } from "./fills.ts";
import { element, type Markup, share } from "./markup.ts";
import { textWidth } from "./wrap-label.ts";

/** A work on the question: when it was published, where that is known, and whether the report cites it. */
export interface DatedWork {
  year: number | undefined;
  cited: boolean;
}

/** A bar: the works of `step` years from `from` on. */
interface Bar {
  from: number;
  cited: number;
  others: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 500];
const MOST_BARS = 16;
const FEWEST_PLACES = 7;
const TALLEST = 130;
/** Left and right of the bars, in shares of the width: the label of the first one is wider than it. */
const EDGE = 0.02;

/** How many works on the question each year has, those cited apart; nothing where fewer than two have a year. */
export function worksPerYear(works: DatedWork[], t: Translate): Figure | undefined {
  const years = works.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (years.length < 2) return undefined;
  const { step, bars } = grouped(works);
  const tallest = Math.max(...bars.map(({ cited, others }) => cited + others));
  const cited = works.filter((work) => work.cited && work.year !== undefined).length;
  const key = fillKey(
    "years",
    [
      { fill: "solid", words: t("cited: {n}", { n: cited }) },
      { fill: "hatched", words: t("on the question, not cited: {n}", { n: years.length - cited }) },
    ],
    2,
  );
  const places = Math.max(bars.length, FEWEST_PLACES);
  const pitch = (1 - 2 * EDGE) / places;
  const nth = Math.ceil((textWidth("2000", LETTERS) + 6) / (pitch * NARROWEST));
  const floor = key.height + 24 + TALLEST;
  const parts = bars.flatMap((bar, i): Markup[] => {
    const left = EDGE + i * pitch;
    const middle = share(left + 0.5 * pitch);
    const heights = [bar.cited, bar.others].map((n) => (n / tallest) * TALLEST);
    const [low = 0, high = 0] = heights;
    const column = { x: share(left + 0.1 * pitch), width: share(0.8 * pitch) };
    const n = bar.cited + bar.others;
    return [
      ...(bar.cited === 0
        ? []
        : [element("rect", { ...column, y: floor - low, height: low, ...filled("years", "solid") })]),
      ...(bar.others === 0
        ? []
        : [
            element("rect", {
              ...column,
              y: floor - low - high,
              height: high,
              ...filled("years", "hatched"),
            }),
          ]),
      ...(n === 0 ? [] : [element("text", { class: "middle", x: middle, y: floor - low - high - 5 }, n)]),
      ...(i % nth === 0
        ? [element("text", { class: "middle", x: middle, y: floor + LETTERS + 5 }, String(bar.from))]
        : []),
    ];
  });
  const undated = works.length - years.length;
  const caption = [
    t("Works on the question by year of publication, in numbers of works; n = {n}.", { n: years.length }),
    ...(step === 1
      ? []
      : [t("Each bar is {step} years, from the one named under it.", { step: String(step) })]),
    ...(undated === 0 ? [] : [t("Without a year, and not shown: {n}.", { n: undated })]),
  ].join(" ");
  return {
    name: "years",
    drawing: drawing(
      "years",
      floor + LETTERS + 12,
      t("Works per year"),
      inWords(bars, step, t),
      fillPatterns("years"),
      key.parts,
      parts,
      element("line", { class: "axis", x1: 0, x2: "100%", y1: floor + 0.5, y2: floor + 0.5 }),
    ),
    caption,
  };
}

/** The works in bars of as few years as leave room for their numbers. */
function grouped(works: DatedWork[]): { step: number; bars: Bar[] } {
  const years = works.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (const step of STEPS) {
    const start = Math.floor(first / step) * step;
    const length = Math.floor((last - start) / step) + 1;
    if (length > MOST_BARS && step !== STEPS.at(-1)) continue;
    const bars = Array.from({ length }, (_, i): Bar => ({ from: start + i * step, cited: 0, others: 0 }));
    for (const { year, cited } of works) {
      const bar = year === undefined ? undefined : bars[Math.floor((year - start) / step)];
      if (bar !== undefined) bar[cited ? "cited" : "others"] += 1;
    }
    const widest = Math.max(...bars.map((bar) => textWidth(String(bar.cited + bar.others), LETTERS)));
    if (length * (widest + 2) <= NARROWEST * (1 - 2 * EDGE) || step === STEPS.at(-1)) return { step, bars };
  }
  throw new Error("STEPS is empty.");
}

function inWords(bars: Bar[], step: number, t: Translate): string {
  return bars
    .filter(({ cited, others }) => cited + others > 0)
    .map(({ from, cited, others }) => {
      const years = step === 1 ? String(from) : `${from}–${from + step - 1}`;
      return t("{years}: {n}, of them cited {cited}.", { years, n: cited + others, cited });
    })
    .join(" ");
}
