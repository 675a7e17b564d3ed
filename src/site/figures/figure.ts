import { type Child, element, type Markup } from "./markup.ts";

/** A figure as it is shown: its drawing, which says in words what it shows, and the line under it. */
export interface Figure {
  /** Names the figure on its page, and in the stylesheet. */
  name: string;
  drawing: Markup;
  caption: string;
}

/** Lower-case letters in the figures are so high, in px, on every screen. */
export const LETTERS = 12;

/** Figures fit into so many px: a screen of 320 px, or one of 1,280 at 400 %, less the page's margins. */
export const NARROWEST = 274;

/**
 * A drawing `height` px high and as wide as its place. What lies across is given in shares of the width, and letters in px, so that
 * nothing shrinks on a phone. `says` is all that the drawing shows, for those who do not see it.
 */
export function drawing(
  name: string,
  height: number,
  title: string,
  says: string,
  ...children: Child[]
): Markup {
  const id = `figure-${name}`;
  return element(
    "svg",
    { class: "figure", width: "100%", height, role: "img", "aria-labelledby": `${id}-title ${id}-says` },
    element("title", { id: `${id}-title` }, title),
    element("desc", { id: `${id}-says` }, says),
    ...children,
  );
}

/** Lines of text under one another, the first one's baseline at `y`: no more between them than they bring, for those who hear them. */
export function textLines(
  lines: string[],
  x: number | string,
  y: number,
  attributes: Record<string, string> = {},
  lineHeight = LETTERS + 4,
): Markup {
  const texts = lines.map((line, i) => element("text", { x, y: y + i * lineHeight, ...attributes }, line));
  return element("g", {}, texts);
}
