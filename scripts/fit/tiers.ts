import { analyse } from "../../src/language/analyse.ts";
import type { Source } from "../../src/language/prepare.ts";
import type { LabelledClaim } from "./scifact.ts";

/**
 * How often abstracts at each tier were judged supporting. Counted over all claims of the training part: the tiers are rules,
 * and nothing is fitted to these counts.
 */
export function measureTiers(claims: readonly LabelledClaim[], corpus: ReadonlyMap<string, Source>) {
  const tiers = { verbatim: { hits: 0, n: 0 }, strict: { hits: 0, n: 0 }, close: { hits: 0, n: 0 } };
  for (const claim of claims) {
    for (const [id, { stance }] of claim.cited) {
      const source = corpus.get(id);
      if (source === undefined) continue;
      const { tier } = analyse(claim.text, source);
      if (tier === "related") continue;
      tiers[tier].n++;
      if (stance === "supports") tiers[tier].hits++;
    }
  }
  return tiers;
}
