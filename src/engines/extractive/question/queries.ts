import { isStopWord } from "../../../language/stop-words.ts";
import { tokenize } from "../../../language/tokens.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Relation } from "../../../model/plan.ts";
import type { Query } from "../../../model/query.ts";
import { isGeneralNoun, isPointing } from "./nouns.ts";
import { relationOf } from "./relation.ts";

/** Most queries of one step: each is a request to every database. */
const MOST = 14;

/** So many pairs of named things that are compared are looked for together. */
const MOST_PAIRS = 4;

/** So many named things are also looked for alone, so that their own works are found whatever they measure. */
const MOST_ALONE = 4;

/** Most spellings in one group, and most words in a group of single words. */
const MOST_SPELLINGS = 12;
const MOST_WORDS = 24;
const MOST_GROUPS = 6;

type Draft = Omit<Query, "id" | "step">;

/**
 * The queries of a plan. Narrow: each thing asked about or compared with, together with what is measured of it; the
 * same things together with each kind of condition; the first few pairs of them, and of them alone. Wide: the question's words joined by OR. Every facet is
 * looked for by one narrow query at least.
 */
export function queriesFor(facets: Facet[], question: string): Query[] {
  const named = facets
    .filter((facet) => isThing(facet) && isSpecific(facet))
    .sort((a, b) => rank(a) - rank(b));
  const narrow = [
    ...(named.length > 0 ? aroundNames(named, facets) : aroundTopics(facets)),
    ...aroundRelation(facets, question),
  ];
  const wide = [...named.slice(MOST_ALONE).map((facet) => draft([facet])), bagOfWords(facets, question)];
  const drafts = [
    ...unique(narrow)
      .slice(0, MOST)
      .map((one) => ({ ...one, step: "narrow" as const })),
    ...unique(wide)
      .slice(0, MOST)
      .map((one) => ({ ...one, step: "wide" as const })),
  ];
  return drafts.map(({ step, groups, facets: ids }, i) => ({ id: `q${i + 1}`, step, groups, facets: ids }));
}

/** Subjects before comparators; the order of the question else. */
function rank(facet: Facet): number {
  return facet.role === "subject" ? 0 : 1;
}

function isThing(facet: Facet): boolean {
  return facet.role === "subject" || facet.role === "comparator";
}

function isSpecific(facet: Facet): boolean {
  return facet.kind === "named" || facet.kind === "benchmark";
}

function aroundNames(named: Facet[], facets: Facet[]): Draft[] {
  const measures = facets.filter((facet) => facet.kind === "measure");
  const conditions = facets.filter((facet) => facet.role === "condition");
  const others = facets.filter((facet) => ![...named, ...measures, ...conditions].includes(facet));
  const [first, ...rest] = named;
  const pairs = first === undefined ? [] : rest.map((other) => draft([first], [other]));
  const drafts = named.map((facet) => (measures.length > 0 ? draft([facet], measures) : draft([facet])));
  for (const kind of ["benchmark", "population", "named", "topic"] as const) {
    const some = conditions.filter((facet) => facet.kind === kind);
    if (some.length > 0) drafts.push(draft(named, some));
  }
  for (const other of others) drafts.push(draft(named, [other]));
  return [
    ...drafts.slice(0, MOST - MOST_ALONE - MOST_PAIRS),
    ...pairs.slice(0, MOST_PAIRS),
    ...named.slice(0, MOST_ALONE).map((facet) => draft([facet])),
  ];
}

function aroundTopics(facets: Facet[]): Draft[] {
  const subjects = facets.filter((facet) => facet.role === "subject");
  const rest = facets.filter((facet) => facet.role !== "subject");
  if (rest.length === 0) return [draft(subjects), ...everyWord(subjects)];
  const [asked] = [...rest.filter((facet) => facet.role === "about"), ...rest];
  const pairs = rest.map((facet) => (subjects.length > 0 ? draft(subjects, [facet]) : draft([facet])));
  return [...pairs, ...everyWord([...subjects.slice(0, 1), ...(asked === undefined ? [] : [asked])])];
}

/** Words of works that tell the cause, limit or mechanism that is asked for. */
const TELLING: Record<Relation, string[]> = {
  cause: ["causes", "caused by", "arise from", "stem from", "due to", "attributed to", "leads to", "reasons"],
  limit: ["limitations", "fails", "cannot", "struggle", "limits", "failure"],
  mechanism: ["mechanism", "mediated", "underlying", "pathway", "circuits", "explain"],
};

/** What is asked of a subject that no noun names: the subject beside the words that tell it. */
function aroundRelation(facets: Facet[], question: string): Draft[] {
  const relation = relationOf(question);
  const [subject] = facets.filter(({ role, kind }) => role !== "condition" && kind !== "population");
  if (relation === undefined || subject === undefined) return [];
  const { groups, facets: ids } = draft([subject]);
  return [{ groups: [...groups, TELLING[relation]], facets: ids }];
}

/** One group for each set of facets: any spelling of any of them, those of one stem once. */
function draft(...sets: Facet[][]): Draft {
  const groups = sets
    .filter((set) => set.length > 0)
    .map((set) => {
      const each = Math.max(2, Math.floor(MOST_SPELLINGS / set.length));
      const spellings = new Map<string, string>();
      for (const variant of set.flatMap((facet) =>
        oneOfEachStem(searchableOf(facet.variants)).slice(0, each),
      )) {
        spellings.set(variant.toLowerCase(), variant);
      }
      return [...spellings.values()];
    });
  return { groups, facets: sets.flat().map((facet) => facet.id) };
}

/** A label of many words is found by its shorter spellings, where it has any: as a phrase it finds nothing. */
function searchableOf(variants: string[]): string[] {
  const short = variants.filter((variant) => variant.split(" ").length <= 5);
  return short.length > 0 ? short : variants.slice(0, 1);
}

function oneOfEachStem(variants: string[]): string[] {
  const seen = new Map<string, string>();
  for (const variant of variants) {
    const key = tokenize(variant)
      .map((token) => token.stem)
      .join(" ");
    if (key === "" || !seen.has(key)) seen.set(key === "" ? variant : key, variant);
  }
  return [...seen.values()];
}

/** Telling words of labels, in order, without repetition. */
function tellingWords(facets: Facet[]): string[] {
  const words = facets
    .flatMap(({ label }) => tokenize(label))
    .filter(
      ({ kind, lower }) =>
        kind === "word" &&
        !isStopWord(lower) &&
        lower.length > 2 &&
        !isGeneralNoun(lower) &&
        !isPointing(lower),
    );
  const byStem = new Map<string, string>();
  for (const word of words) if (!byStem.has(word.stem)) byStem.set(word.stem, word.text);
  return [...byStem.values()];
}

/** The words of some facets, all of which must stand, wherever: phrases miss what is said in another order. */
function everyWord(facets: Facet[]): Draft[] {
  const words = tellingWords(facets).slice(0, MOST_GROUPS);
  return words.length < 2
    ? []
    : [{ groups: words.map((word) => [word]), facets: facets.map((facet) => facet.id) }];
}

/** Every telling word of the question, any of which may stand: the search that misses least. */
function bagOfWords(facets: Facet[], question: string): Draft {
  const names = facets.filter(isSpecific).map((facet) => facet.label);
  const words = tellingWords(facets.filter((facet) => !isSpecific(facet)));
  const group = [...new Set([...names, ...words])].slice(0, MOST_WORDS);
  return {
    groups: [group.length > 0 ? group : [facets[0]?.label ?? question]],
    facets: facets.map((facet) => facet.id),
  };
}

function unique(drafts: Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((one) => {
    const key = JSON.stringify(one.groups);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
