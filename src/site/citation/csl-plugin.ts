import { Cite } from "rehype-citation";
import type { CitationEngine } from "./citation-engine.ts";

/** The part of citation-js that rehype-citation carries with it and declares no type for. */
export interface CslPlugin {
  templates: { data: Record<string, string>; add(name: string, xml: string): void };
  engine(works: object[], style: string, locale: string, format: "html"): CitationEngine;
}

/** Styles, locales and engines: one set for the whole process. */
export const cslPlugin: CslPlugin = (
  Cite as unknown as { plugins: { config: { get(name: "@csl"): CslPlugin } } }
).plugins.config.get("@csl");
