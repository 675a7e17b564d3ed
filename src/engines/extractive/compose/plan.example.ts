import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";

const facet = (
  id: string,
  label: string,
  kind: Facet["kind"],
  role: Facet["role"],
  ...more: string[]
): Facet => ({
  id,
  label,
  kind,
  role,
  variants: [label, ...more],
});

/** A facet that is spelled as its label, which is its id as well. */
export function facetOf(label: string, role: Facet["role"], kind: Facet["kind"] = "topic"): Facet {
  return facet(label, label, kind, role);
}

/** What an invented question on farmland birds asks. */
export const PLAN: Plan = {
  facets: [
    facet("hedgerows", "hedgerows", "named", "subject", "hedgerow"),
    facet("grass-strips", "grass strips", "named", "comparator", "grass strip"),
    facet("nesting-success", "nesting success", "measure", "about"),
    facet("farmland-birds", "farmland birds", "population", "about"),
    facet("wet-springs", "wet springs", "named", "condition", "wet spring"),
  ],
  comparisons: [["hedgerows", "grass-strips"]],
  asksForNumber: true,
  queries: [
    {
      id: "q1",
      step: "narrow",
      groups: [["hedgerows", "hedgerow"], ["nesting success"]],
      facets: ["hedgerows", "nesting-success"],
    },
    {
      id: "q2",
      step: "narrow",
      groups: [["grass strips"], ["farmland birds"]],
      facets: ["grass-strips", "farmland-birds"],
    },
    { id: "q3", step: "wide", groups: [["wet springs", "wet spring"]], facets: ["wet-springs"] },
  ],
};
