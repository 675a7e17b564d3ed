import { namesFacet, type Searchable, searchable } from "../../language/facet-mentions.ts";
import { findQuantities } from "../../language/quantities.ts";
import type { Span } from "../../language/span.ts";
import type { Facet } from "../../model/facet.ts";
import type { Plan } from "../../model/plan.ts";

/** What the texts at hand allow to be said of a question that names things. */
export const ANSWERABILITY = {
  answerable: "a source names all that the question names, close together",
  "in-part": "a source names it all, but not close together, or without the number asked for",
  "never-together": "each is named, but never all in one source",
  "not-named": "no source names one of the things",
} as const;

/** A text with its sentences, in order. */
export interface SourceText {
  id: string;
  text: string;
  sentences: Span[];
}

/** `verdict` is absent where a question names nothing: then `score` alone says how much of it the best window holds. */
export interface Answerability {
  verdict?: keyof typeof ANSWERABILITY;
  /** Labels of the named things that no source names. */
  missing: string[];
  /** The source with the best window, and the share of facets that stand in it. */
  source?: string;
  score: number;
}

/** Things are close together that stand within so many sentences. */
const WINDOW = 3;

/**
 * Whether texts can answer a question, by what stands together in them and not by how alike they look: things that never meet in one source
 * cannot be compared from it. Texts are those that a search for the question found.
 */
export function answerability(plan: Plan, texts: SourceText[]): Answerability {
  const named = plan.facets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  const whole = texts.map((text) => ({ text, all: searchable(text.text) }));
  const missing = named
    .filter((facet) => !whole.some(({ all }) => namesFacet(all, facet)))
    .map((facet) => facet.label);
  const asked = named.length > 0 ? named : plan.facets;
  let best: { source: string; share: number } | undefined;
  let isTogether = false;
  for (const { text, all } of whole) {
    const here = asked.filter((facet) => namesFacet(all, facet));
    if (here.length === asked.length) isTogether = true;
    if (here.length === 0 || here.length / asked.length <= (best?.share ?? 0)) continue;
    const share = closest(text, asked, plan.asksForNumber);
    if (share > (best?.share ?? 0)) best = { source: text.id, share };
  }
  const score = best?.share ?? 0;
  const found = best === undefined ? {} : { source: best.source };
  if (named.length === 0) return { missing, score, ...found };
  const verdict =
    missing.length > 0 ? "not-named" : score === 1 ? "answerable" : isTogether ? "in-part" : "never-together";
  return { verdict, missing, score, ...found };
}

/** The largest share of facets within one window of a text; one with a number counts whole, where one is asked for. */
function closest({ text, sentences }: SourceText, facets: Facet[], needsNumber: boolean): number {
  const parts: Searchable[] = sentences.map(({ start, end }) => searchable(text.slice(start, end)));
  const perSentence = parts.map((part) => facets.map((facet) => namesFacet(part, facet)));
  let most = 0;
  for (let from = 0; from < perSentence.length; from++) {
    const window = perSentence.slice(from, from + WINDOW);
    const named = facets.filter((_, i) => window.some((sentence) => sentence[i])).length;
    const words = text.slice(
      sentences[from]?.start ?? 0,
      sentences[Math.min(from + WINDOW, sentences.length) - 1]?.end ?? 0,
    );
    const hasNumber = !needsNumber || findQuantities(words).length > 0;
    most = Math.max(most, (named / facets.length) * (hasNumber ? 1 : 0.9));
  }
  return most;
}
