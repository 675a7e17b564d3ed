import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Reference } from "../../model/reference.ts";

/** The forms in which references are taken away. */
export const EXPORT_FORMATS = ["bib", "ris", "csl.json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

plugins.config.get("@bibtex").format.useIdAsLabel = true;

const written = new Map<string, string>();

/** References as BibTeX, RIS or CSL-JSON, in the order given. Each is written once, whatever the number of lists it is in. */
export function exportReferences(references: Reference[], format: ExportFormat): string {
  if (format === "csl.json") {
    const plain = references.map(({ custom: _custom, ...reference }) => reference);
    return `${JSON.stringify(plain, undefined, 2)}\n`;
  }
  const entries = references.map((reference) => writtenReference(reference, format));
  return `${entries.join("\n\n")}\n`;
}

function writtenReference(reference: Reference, format: "bib" | "ris"): string {
  const memory = `${format}\n${reference.custom.record}\n${JSON.stringify(reference)}`;
  let text = written.get(memory);
  if (text === undefined) {
    const cite = new Cite([{ ...reference }], { generateGraph: false });
    text = cite.format(format === "bib" ? "bibtex" : "ris").trim();
    written.set(memory, text);
  }
  return text;
}
