import { existsSync, readFileSync } from "node:fs";
import { AuthorError } from "../../model/trouble.ts";
import { kindOfStyle } from "./citation-processor.ts";
import { cslPlugin } from "./csl-plugin.ts";

/** A citation style, registered once under `name`, whatever the number of pages that are set in it. */
export interface CitationStyle {
  name: string;
  /** Changes when the style does. */
  digest: string;
}

/** Styles that need no file. */
export const BUILT_IN_STYLES = ["apa", "chicago", "harvard1", "mla", "vancouver"];

/** Styles of our own, by name, in the folder `folder`. */
export function bundledStyles(folder: string): Record<string, string> {
  return Object.fromEntries(["chicago-notes", "ieee"].map((name) => [name, `${folder}/${name}.csl`]));
}

/**
 * The style that `site.yaml` names: one of those built in, one of `bundled` (name → CSL file) or a `.csl` file of the
 * author's. Registering it here, once, keeps the processor from loading it again for each page.
 */
export function citationStyle(
  style: string,
  bundled: Record<string, string>,
  content: string,
): CitationStyle {
  const { templates } = cslPlugin;
  const known = [...BUILT_IN_STYLES, ...Object.keys(bundled)].sort().join(", ");
  if (BUILT_IN_STYLES.includes(style)) return { name: style, digest: style };
  const file = bundled[style] ?? (style.endsWith(".csl") ? `${content}/${style}` : undefined);
  if (file === undefined) {
    throw new AuthorError([
      `${content}/site.yaml: "style" is "${style}", which is not known. Known: ${known}, or a .csl file in ${content}.`,
    ]);
  }
  if (!existsSync(file))
    throw new AuthorError([
      `${file}: is not there, but ${content}/site.yaml names it as "style". Put a CSL style there, or name one of: ${known}.`,
    ]);
  const xml = readFileSync(file, "utf8");
  if (!/<style[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml) || !/<citation\b/.test(xml))
    throw new AuthorError([
      `${file}: is not an independent CSL style. Take one from https://www.zotero.org/styles that has a <citation> of its own.`,
    ]);
  const name = `touchstone-${style}`;
  if (templates.data[name] !== xml) templates.add(name, xml);
  try {
    kindOfStyle(name);
  } catch (error) {
    throw new AuthorError([
      `${file}: cannot be read as a CSL style (${(error as Error).message}). It may be cut short: take it again from https://www.zotero.org/styles.`,
    ]);
  }
  return { name, digest: xml };
}
