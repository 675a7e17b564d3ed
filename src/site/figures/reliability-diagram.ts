import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";
import { drawing, type Figure, LETTERS } from "./figure.ts";
import { element, type Markup, share } from "./markup.ts";

/** Judgements with a stated probability between `from` and `to`: how many there were, and how many came true. */
export interface ReliabilityRange {
  from: number;
  to: number;
  hits: number;
  n: number;
  /** The 95 % interval of the share that came true. */
  interval: [number, number];
}

const PLOT = 280;
const LEFT = 0.14;
const WIDTH = 0.81;
const TOP = 8;

/**
 * How often judgements came true, against how likely they were called: on the diagonal, what is said is what happens. Nothing where
 * fewer than two ranges have cases.
 */
export function reliabilityDiagram(
  name: string,
  title: string,
  ranges: ReliabilityRange[],
  t: Translate,
): Figure | undefined {
  const counted = ranges.filter(({ n }) => n > 0);
  if (counted.length < 2) return undefined;
  const x = (value: number) => share(LEFT + value * WIDTH);
  const y = (value: number) => TOP + (1 - value) * PLOT;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value): Markup[] => [
    element("line", { class: "faint", x1: x(0), x2: x(1), y1: y(value), y2: y(value) }),
    element(
      "text",
      { class: "end", x: share(LEFT - 0.02), y: y(value) + 4 },
      numberWords(value * 100, t.language),
    ),
    element(
      "text",
      { class: "middle", x: x(value), y: TOP + PLOT + LETTERS + 6 },
      numberWords(value * 100, t.language),
    ),
  ]);
  const marks = counted.flatMap(({ from, to, hits, n, interval: [low, high] }, i): Markup[] => {
    const middle = (from + to) / 2;
    const cap = (value: number) =>
      element("line", {
        class: "axis",
        x1: x(middle - 0.012),
        x2: x(middle + 0.012),
        y1: y(value),
        y2: y(value),
      });
    const row = TOP + PLOT + 3.4 * LETTERS + (i % 2) * (LETTERS + 2);
    return [
      element("line", { class: "guide", x1: x(from), x2: x(to), y1: y(hits / n), y2: y(hits / n) }),
      element("line", { class: "axis", x1: x(middle), x2: x(middle), y1: y(high), y2: y(low) }),
      cap(low),
      cap(high),
      element("circle", { class: "solid", cx: x(middle), cy: y(hits / n), r: 4 }),
      element("text", { class: "middle", x: x(middle), y: row }, numberWords(n, t.language)),
    ];
  });
  const height = TOP + PLOT + 4.6 * LETTERS + 2;
  const cases = counted.reduce((sum, { n }) => sum + n, 0);
  return {
    name,
    drawing: drawing(
      name,
      height + 2 * LETTERS,
      title,
      inWords(counted, t),
      ticks,
      element("line", { class: "line", x1: x(0), x2: x(1), y1: y(0), y2: y(1) }),
      marks,
      element("text", { class: "end", x: share(LEFT - 0.08), y: TOP + PLOT + 3.4 * LETTERS }, "n"),
      element("text", { class: "middle", x: x(0.5), y: height + LETTERS }, t("stated probability, in %")),
    ),
    caption: `${title} ${t("Up: share that came true, in %, with its 95 % interval; across: the probability that was stated; under it, the number of cases in each range; n = {n} in all. On the slanting line, what is said is what happens.", { n: cases })}`,
  };
}

function inWords(ranges: ReliabilityRange[], t: Translate): string {
  const percent = (value: number) => numberWords(value * 100, t.language, 0);
  return ranges
    .map(({ from, to, hits, n, interval: [low, high] }) =>
      t("Stated {from} to {to} %: {hits} of {n} came true, {share} % (95 % interval {low} to {high} %).", {
        from: percent(from),
        to: percent(to),
        hits,
        n,
        share: percent(hits / n),
        low: percent(low),
        high: percent(high),
      }),
    )
    .join(" ");
}
