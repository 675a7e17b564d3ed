import type { Claim } from "../../../model/claim.ts";
import type { Material } from "../../../pipeline/engine.ts";
import type { Cite } from "./cite.ts";
import { escapeMarkdown } from "./markdown.ts";
import { distinct, inSeries } from "./phrase.ts";

/**
 * For things that the question compares and no claim sets side by side: what the numbers on each are counted against, where that
 * differs altogether. A reader who holds the one beside the other would compare what nobody compared.
 */
export function baselines({ plan, claims }: Material, cite: Cite): string[] {
  const label = (id: string) => escapeMarkdown(plan.facets.find((facet) => facet.id === id)?.label ?? id);
  return plan.comparisons.flatMap(([one, other]) => {
    if (claims.some((claim) => claim.facets.includes(one) && claim.facets.includes(other))) return [];
    const [here, there] = [countedAgainst(claims, one), countedAgainst(claims, other)];
    if (here.names.length === 0 || there.names.length === 0) return [];
    if (here.names.some((name) => there.names.includes(name))) return [];
    const [ours, theirs] = [here, there].map(({ names }) => inSeries(names.map(escapeMarkdown)));
    return [
      `Numbers on ${label(one)} are against ${ours}, those on ${label(other)} against ${theirs}: they cannot be set side by side ${cite([...here.records, ...there.records])}.`,
    ];
  });
}

/** Units of numbers that are counted against something. */
const RELATIVE = new Set(["x", "%", "pp"]);

/** What the relative numbers on a thing are counted against; nothing where one of them does not say. */
function countedAgainst(claims: Claim[], facet: string): { names: string[]; records: string[] } {
  const told = claims.filter((claim) => claim.facets.includes(facet));
  const relative = told.flatMap(({ quantities, record }) =>
    quantities.flatMap(({ unit, against }) => (RELATIVE.has(unit) ? [{ against, record }] : [])),
  );
  const known = relative.flatMap(({ against, record }) =>
    against === undefined ? [] : [{ against, record }],
  );
  if (known.length < relative.length) return { names: [], records: [] };
  return {
    names: distinct(known.map(({ against }) => against)),
    records: distinct(known.map(({ record }) => record)),
  };
}
