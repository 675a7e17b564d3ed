import type { Facet } from "../../../model/facet.ts";
import { type Plan, RELATIONS } from "../../../model/plan.ts";
import { escapeMarkdown } from "./markdown.ts";
import { inSeries, inWords } from "./phrase.ts";

/** How the question was read: what is compared or asked about, in which terms, on what, and by which spellings. */
export function introduction({ facets, asksForNumber, relation }: Plan): string {
  const those = (test: (facet: Facet) => boolean) => facets.filter(test).map(labelOf);
  const subjects = those((facet) => facet.role === "subject");
  const comparators = those((facet) => facet.role === "comparator");
  const measures = those((facet) => facet.role === "about" && facet.kind === "measure");
  const about = those((facet) => facet.role === "about" && facet.kind !== "measure");
  const conditions = facets.filter((facet) => facet.role === "condition");
  const compares = comparators.length > 0 && subjects.length + comparators.length > 1;
  const topics = compares ? about : [...subjects, ...comparators, ...about];
  const asked = topics.length > 0 ? topics : compares ? [] : measures;
  const terms = measures.length > 0 && asked !== measures;
  const parts = [
    compares
      ? `a comparison of ${subjects.length > 0 ? `${inSeries(subjects)} with ${inSeries(comparators)}` : inSeries(comparators)}`
      : `one about ${inSeries(asked)}`,
    ...(compares && about.length > 0 ? [`as to ${inSeries(about)}`] : []),
    ...(terms ? [`in terms of ${inSeries(measures)}`] : []),
    ...[...Map.groupBy(conditions, ({ kind }) => UNDER[kind])].map(
      ([word, some]) => `${word} ${inSeries(some.map(labelOf))}`,
    ),
  ];
  const number = asksForNumber ? " It asks for a number." : "";
  const asks = relation === undefined ? "" : ` It asks ${RELATIONS[relation]}.`;
  const question = `The question was read as ${parts.join(", ")}.${asks}${number}`;
  return [question, spellings(facets)].filter((part) => part !== "").join("\n\n");
}

/** The word before a condition. */
const UNDER: Record<Facet["kind"], string> = {
  benchmark: "on",
  population: "for",
  named: "with",
  measure: "with",
  topic: "under",
};

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
