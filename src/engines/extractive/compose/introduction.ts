import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import { escapeMarkdown } from "./markdown.ts";
import { counted, inSeries, inWords } from "./phrase.ts";

/** The question taken apart: what is asked about, compared with what, under which conditions, by which spellings. */
export function introduction({ facets, comparisons, asksForNumber }: Plan): string {
  const those = (test: (facet: Facet) => boolean) => facets.filter(test).map(labelOf);
  const subjects = those((facet) => facet.role === "subject");
  const comparators = those((facet) => facet.role === "comparator");
  const measures = those((facet) => facet.role === "about" && facet.kind === "measure");
  const about = those((facet) => facet.role === "about" && facet.kind !== "measure");
  const conditions = those((facet) => facet.role === "condition");
  const against = comparators.length > 0 ? `, compared with ${inSeries(comparators)}` : "";
  const opening = [
    ...(subjects.length > 0 ? [`asks about ${inSeries(subjects)}${against}`] : []),
    ...(subjects.length === 0 && comparators.length > 0 ? [`compares ${inSeries(comparators)}`] : []),
    ...(about.length > 0
      ? [`is${subjects.length + comparators.length > 0 ? " also" : ""} about ${inSeries(about)}`]
      : []),
    ...(measures.length > 0 ? [`wants ${inSeries(measures)}${asksForNumber ? " in numbers" : ""}`] : []),
    ...(conditions.length > 0
      ? [`sets ${counted(conditions.length, "condition")}, ${inSeries(conditions)}`]
      : []),
  ];
  const number = asksForNumber && measures.length === 0 ? " It asks for a number." : "";
  const question = `The question ${inSeries(opening)}.${number}`;
  const label = new Map(facets.map((facet) => [facet.id, labelOf(facet)]));
  const pairs = comparisons.map((pair) =>
    pair.map((id) => label.get(id) ?? escapeMarkdown(id)).join(" beside "),
  );
  const beside = pairs.length === 0 ? "" : ` An answer would set ${inSeries(pairs)}.`;
  return [question + beside, spellings(facets)].filter((part) => part !== "").join("\n\n");
}

const labelOf = (facet: Facet) => escapeMarkdown(facet.label);

/** Spellings shown for one facet; the plan in `run.json` has all. */
const MOST_SPELLINGS = 6;

function spellings(facets: Facet[]): string {
  const spelled = facets.flatMap((facet) => {
    const others = otherSpellings(facet);
    if (others.length === 0) return [];
    const shown = others.slice(0, MOST_SPELLINGS).map((variant) => `“${escapeMarkdown(variant)}”`);
    const more = others.length - shown.length;
    return [
      `${labelOf(facet)} also as ${inSeries(more > 0 ? [...shown, `${inWords(more)} more`] : shown, "or")}`,
    ];
  });
  return spelled.length === 0
    ? ""
    : `Spellings that count, beside plurals and hyphens: ${spelled.join("; ")}.`;
}

/** Variants that are more than a plural, a hyphen or another case of what stands before them. */
function otherSpellings({ variants, label }: Facet): string[] {
  const plain = (text: string) => text.toLowerCase().replace(/[-\s]/g, "").replace(/s$/, "");
  const seen = new Set([plain(label)]);
  return variants.filter((variant) => {
    const known = seen.has(plain(variant));
    seen.add(plain(variant));
    return !known;
  });
}
