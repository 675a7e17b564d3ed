import { LETTERS } from "./figure.ts";
import { element, type Markup } from "./markup.ts";

/** Fills that are told apart without colour, on screen and on paper, from the darkest to the lightest. */
export const FILLS = ["solid", "hatched", "dotted", "hollow"] as const;
export type Fill = (typeof FILLS)[number];

/** The patterns that the fills of a figure are made of; each figure has its own, since ids are those of the page. */
export function fillPatterns(figure: string): Markup {
  const square = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return element(
    "defs",
    {},
    element(
      "pattern",
      { id: `${figure}-hatched`, ...square, patternTransform: "rotate(45)" },
      element("path", { class: "hatch", d: "M0 0V6" }),
    ),
    element(
      "pattern",
      { id: `${figure}-dotted`, ...square },
      element("circle", { class: "dot", cx: 3, cy: 3, r: 1.2 }),
    ),
  );
}

/** Attributes of a shape with this fill. */
export function filled(figure: string, fill: Fill): Record<string, string> {
  if (fill === "solid" || fill === "hollow") return { class: fill };
  return { class: "patterned", fill: `url(#${figure}-${fill})` };
}

const ROW = 20;

/** What each fill means, one under the other from `y` on, and how high that is. */
export function fillKey(
  figure: string,
  meanings: { fill: Fill; words: string }[],
  y: number,
): { parts: Markup[]; height: number } {
  const parts = meanings.flatMap(({ fill, words }, i) => [
    element("rect", { x: 1, y: y + i * ROW, width: 14, height: LETTERS, ...filled(figure, fill) }),
    element("text", { x: 22, y: y + i * ROW + LETTERS - 2 }, words),
  ]);
  return { parts, height: meanings.length * ROW };
}
