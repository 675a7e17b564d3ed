import type { Searchable } from "../../../language/facet-mentions.ts";
import type { RejectionCode } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { Rarity, Unit } from "./units.ts";

/** A plan with what its facets mean for a set of works. */
export interface Asked extends Plan, Rarity {
  /** What is asked, each unit by facets of which one is enough. */
  units: readonly Unit[];
}

/** What a sentence has to do with a question: the facets it names, or why it is not on the question. */
export interface Bearing {
  facets: Facet[];
  rejected?: { reason: RejectionCode; explanation: string };
}

/** What a work names of a question: in its title, and anywhere in title and abstract. Ids of facets. */
export interface WorkNaming {
  titled: ReadonlySet<string>;
  named: ReadonlySet<string>;
  /** Named at least in part. */
  touched: ReadonlySet<string>;
  /** Short forms that it, or several of the works beside it, spell out. */
  acronyms: ReadonlyMap<string, readonly string[]>;
}

/** A sentence to be asked what it has to do with a question. */
export interface Sentence {
  text: Searchable;
  quantities: Quantity[];
  /** The facets that it names, in the plan's order. */
  facets: Facet[];
}

/** The labels of facets as a message lists them, four at most. */
export function labelsOf(facets: readonly Facet[]): string {
  return facets
    .slice(0, 4)
    .map((facet) => facet.label)
    .join(", ");
}
