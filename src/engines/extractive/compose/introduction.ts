import { tokenize } from "../../../language/tokens.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import { singular } from "../question/nouns.ts";
import { escapeMarkdown } from "./markdown.ts";
import { inSeries, inWords } from "./phrase.ts";
import { relationHeading } from "./relation-heading.ts";

/** How the question was read: what is compared or asked about, in which terms, on what, and by which spellings. */
export function introduction(plan: Plan): string {
  const { facets, asksForNumber } = plan;
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
  const number = asksForNumber ? " A number was taken to be asked for." : "";
  const related = relationHeading(plan);
  const asks = related === undefined ? "" : ` It asks ${escapeMarkdown(related)}.`;
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

/** What else counts as naming a thing: other spellings of it, and other words that tell of the same. */
function spellings(facets: Facet[]): string {
  const known = facets.map((facet) => ({ facet, others: otherSpellings(facet) }));
  const written = known.flatMap(({ facet, others }) =>
    listed(
      facet,
      others.filter((one) => isSpelling(one, facet)),
      "as",
    ),
  );
  const told = known.flatMap(({ facet, others }) =>
    listed(
      facet,
      others.filter((one) => !isSpelling(one, facet)),
      "by",
    ),
  );
  return [
    ...(written.length === 0 ? [] : [`Also written, beside plurals and hyphens: ${written.join("; ")}.`]),
    ...(told.length === 0 ? [] : [`Taken to tell of the same: ${told.join("; ")}.`]),
  ].join(" ");
}

function listed(facet: Facet, others: string[], word: string): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_SPELLINGS).map((variant) => `“${escapeMarkdown(variant)}”`);
  const more = others.length - shown.length;
  return [
    `${labelOf(facet)} ${word} ${inSeries(more > 0 ? [...shown, `${inWords(more)} more`] : shown, "or")}`,
  ];
}

/** Whether a variant writes the same words: it shares one with the label, or is its short form. */
function isSpelling(variant: string, { label }: Facet): boolean {
  const stems = new Set(tokenize(label).map(({ stem }) => stem));
  return /^\p{Lu}{2,}s?$/u.test(variant) || tokenize(variant).some(({ stem }) => stems.has(stem));
}

/** Variants that are more than a plural, a hyphen or another case of what stands before them. */
function otherSpellings({ variants, label }: Facet): string[] {
  const plain = (text: string) => {
    const words = text.toLowerCase().split(/[-\s]/);
    return [...words.slice(0, -1), singular(words.at(-1) ?? "")].join("");
  };
  const seen = new Set([plain(label)]);
  return variants.filter((variant) => {
    const isKnown = seen.has(plain(variant));
    seen.add(plain(variant));
    return !isKnown;
  });
}
