import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Reference } from "../../model/reference.ts";

/** The forms in which references are taken away. */
export const EXPORT_FORMATS = ["bib", "ris", "csl.json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

plugins.config.get("@bibtex").format.useIdAsLabel = true;

/** References as BibTeX, RIS or CSL-JSON, in the order given. */
export function exportReferences(references: Reference[], format: ExportFormat): string {
  if (format === "csl.json") {
    const plain = references.map(({ custom: _custom, ...reference }) => reference);
    return `${JSON.stringify(plain, undefined, 2)}\n`;
  }
  const cite = new Cite(
    references.map((reference) => ({ ...reference })),
    { generateGraph: false },
  );
  return cite.format(format === "bib" ? "bibtex" : "ris");
}
