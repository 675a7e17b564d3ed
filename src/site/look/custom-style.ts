import type { Fonts } from "../../model/fonts.ts";
import type { Site } from "../../model/site.ts";

/** Families that CSS knows by itself: they stand without quotation marks. */
const GENERIC = new Set(["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif"]);

/** The rules that follow the site's own stylesheet: its accent and its fonts. Nothing where nothing is set. */
export function customStyle({ colours, fonts }: Pick<Site, "colours" | "fonts">): string {
  return [...accents(colours), ...fontFaces(fonts), ...families(fonts)].map((rule) => `${rule}\n`).join("");
}

/** The address of a font under assets/: a number, so that no name from outside stands in a stylesheet. */
export function fontAsset(place: number): string {
  return `fonts/${place + 1}.woff2`;
}

/** Dark twice, as in colours.css: what the system wants, and what the reader chose. A print stays black on white. */
function accents(colours: Site["colours"]): string[] {
  const { light, dark } = colours ?? {};
  const rules = [
    light === undefined ? "" : `:root{--accent:${light}}`,
    dark === undefined
      ? ""
      : `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){--accent:${dark}}}:root[data-theme="dark"]{--accent:${dark}}`,
  ].join("");
  return rules === "" ? [] : [`@media screen{${rules}}`];
}

function fontFaces(fonts: Fonts | undefined): string[] {
  return (fonts?.files ?? []).map(({ family, weight = 400, style = "normal" }, i) => {
    const range = Array.isArray(weight) ? weight.join(" ") : weight;
    return `@font-face{font-family:"${family}";src:url("${fontAsset(i)}") format("woff2");font-weight:${range};font-style:${style};font-display:swap}`;
  });
}

function families(fonts: Fonts | undefined): string[] {
  const { text, frame } = fonts ?? {};
  return [
    ...(text === undefined ? [] : [`:root{--serif:${familyList(text, "serif")}}`]),
    ...(frame === undefined ? [] : [`:root{--sans:${familyList(frame, "sans")}}`]),
  ];
}

/** The families as CSS, and after them what is there on every machine. */
function familyList(written: string, otherwise: "serif" | "sans"): string {
  if (/^(?:serif|sans|mono)$/.test(written)) return `var(--stack-${written})`;
  const names = written.split(",").map((name) => name.trim());
  return [...names.map((name) => (GENERIC.has(name) ? name : `"${name}"`)), `var(--stack-${otherwise})`].join(
    ",",
  );
}
