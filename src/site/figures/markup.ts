import { xmlText } from "../xml-text.ts";

/** Finished markup, told apart from text, which is escaped wherever it is put into markup. */
export interface Markup {
  markup: string;
}

/** What stands in an element. */
export type Child = Markup | string | number | undefined | Child[];

/** An element of SVG or HTML. Text in attributes and children is escaped; what is undefined is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): Markup {
  let markup = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    markup += ` ${key}="${typeof value === "number" ? rounded(value) : xmlText(value)}"`;
  }
  return { markup: `${markup}>${inside(children)}</${name}>` };
}

function inside(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return xmlText(child);
  if (typeof child === "number") return String(child);
  return Array.isArray(child) ? child.map(inside).join("") : child.markup;
}

/** A share of the width as SVG writes it, so that a figure is as wide as its place and its letters stay as large. */
export function share(part: number): string {
  return `${rounded(part * 100)}%`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
