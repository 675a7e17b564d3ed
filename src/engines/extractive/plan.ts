import type { Facet } from "../../model/facet.ts";
import type { Plan } from "../../model/plan.ts";
import type { Question } from "../../model/question.ts";
import { asksForNumber } from "./question/asks-for-number.ts";
import { facetsOf } from "./question/facets.ts";
import { queriesFor } from "./question/queries.ts";
import { relationOf } from "./question/relation.ts";
import { writtenFacets } from "./question/written-facets.ts";

/** Most pairs that a question sets side by side. */
const MOST_PAIRS = 24;

/**
 * What a question asks, by the rules of its grammar: facets with kinds, roles and spellings, what is compared with what, whether
 * an answer needs a number, and the queries to send. Facets that a person wrote stand instead of those found. Takes any text
 * and never throws: where grammar finds nothing, the question itself is the facet.
 */
export function plan(question: Question): Plan {
  const found = facetsOf(question.question);
  const facets = question.facets === undefined ? found : writtenFacets(question.facets, found);
  const relation = relationOf(question.question);
  return {
    facets,
    comparisons: pairsOf(facets),
    asksForNumber: asksForNumber(question.question, facets),
    ...(relation === undefined ? {} : { relation }),
    queries: queriesFor(facets, question.question),
  };
}

function pairsOf(facets: Facet[]): [string, string][] {
  const subjects = facets.filter((facet) => facet.role === "subject");
  const comparators = facets.filter((facet) => facet.role === "comparator");
  const pairs = subjects.flatMap((subject) =>
    comparators.map((other): [string, string] => [subject.id, other.id]),
  );
  return pairs.slice(0, MOST_PAIRS);
}
