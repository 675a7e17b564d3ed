import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import { escapeMarkdown } from "./markdown.ts";
import { counted, inSeries } from "./phrase.ts";

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

function spellings(facets: Facet[]): string {
  const spelled = facets.flatMap((facet) => {
    const others = facet.variants
      .filter((variant) => variant !== facet.label)
      .map((variant) => `“${escapeMarkdown(variant)}”`);
    return others.length === 0 ? [] : [`${labelOf(facet)} also as ${inSeries(others, "or")}`];
  });
  return spelled.length === 0 ? "" : `Spellings that count: ${spelled.join("; ")}.`;
}
