import type { Facet } from "../../../model/facet.ts";
import type { Plan, Relation } from "../../../model/plan.ts";
import { inSeries } from "./phrase.ts";

const IS: Record<Relation, (things: string, isMany: boolean) => string> = {
  cause: (things) => `what causes ${things}`,
  limit: (things) => `what ${things} cannot do`,
  mechanism: (things, isMany) => `how ${things} ${isMany ? "work" : "works"}`,
};

/**
 * The cause, limit or mechanism that is asked for, as a heading or a sentence names it, of what it is asked: “what causes coral bleaching”.
 * An effect is what is measured, where something is; else it is what is asked about. Undefined where a question asks for none.
 */
export function relationHeading({ relation, facets }: Plan): string | undefined {
  if (relation === undefined) return undefined;
  const among = (test: (facet: Facet) => boolean) => facets.filter(test);
  const measures = among(({ kind, role }) => kind === "measure" && role !== "condition");
  const subjects = among(({ role }) => role === "subject");
  const about = among(({ role }) => role === "about");
  const choices = relation === "cause" ? [measures, subjects, about] : [subjects, about];
  const things = [...choices, facets].find((some) => some.length > 0) ?? [];
  const isMany = things.length > 1 || things.some(({ label }) => /(?<![sui]|bia)s$/i.test(label));
  return IS[relation](inSeries(things.map(({ label }) => label)), isMany);
}
