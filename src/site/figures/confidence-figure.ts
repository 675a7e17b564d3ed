import { TIERS, type Tier } from "../../model/verdict.ts";
import type { ClaimLine } from "../content/report-summary.ts";
import type { Translate } from "../words/translator.ts";
import { drawing, type Figure } from "./figure.ts";
import { FILLS, type Fill, fillKey, fillPatterns } from "./fills.ts";
import { type LabelledBar, labelledBars } from "./labelled-bars.ts";

/** How far to trust a claim, by which tier of evidence, and on what that rests. */
export type RatedClaim = Pick<ClaimLine, "confidence" | "tier" | "basis">;

const ORDER = Object.keys(TIERS) as Tier[];
/** There is always room for claims that were counted and held in at least so many tenths. */
const HIGHEST_TENTH = 9;

/** How many claims have which confidence, by tier of their evidence; nothing where all have the same: there is nothing to compare. */
export function confidenceFigure(claims: RatedClaim[], t: Translate): Figure | undefined {
  const tiers = ORDER.filter((tier) => claims.some((claim) => claim.tier === tier));
  const bar = (label: string, of: (claim: RatedClaim) => boolean): LabelledBar => {
    const those = claims.filter(of);
    const parts = tiers.map((tier) => ({
      n: those.filter((claim) => claim.tier === tier).length,
      fill: fillOf(tier),
    }));
    const each = tiers
      .map((tier, i) => ({ tier, n: parts[i]?.n ?? 0 }))
      .filter(({ n }) => n > 0)
      .map(({ tier, n }) => t("{n} {tier}", { n, tier: t(tier) }));
    const split = tiers.length > 1 && each.length > 0 ? ` (${each.join(", ")})` : "";
    return { label: `${label}: ${t("{n}", { n: those.length })}${split}`, parts };
  };
  const measured = claims
    .filter(({ basis }) => basis === "measured")
    .map(({ confidence }) => tenthOf(confidence));
  const lowest = Math.min(HIGHEST_TENTH, ...measured);
  const tenths = Array.from({ length: HIGHEST_TENTH - lowest + 1 }, (_, i) => HIGHEST_TENTH - i);
  const bars = [
    bar(t("word for word"), ({ basis }) => basis === "verbatim"),
    ...tenths.map((tenth) =>
      bar(t("{from} to {to} %", { from: tenth * 10, to: tenth * 10 + 10 }), (claim) => {
        return claim.basis === "measured" && tenthOf(claim.confidence) === tenth;
      }),
    ),
    ...(claims.some(({ basis }) => basis === "unmeasured")
      ? [bar(t("not measured"), ({ basis }) => basis === "unmeasured")]
      : []),
  ];
  if (bars.filter(({ parts }) => parts.some(({ n }) => n > 0)).length < 2) return undefined;
  const key = fillKey(
    "confidence",
    tiers.map((tier) => ({ fill: fillOf(tier), words: t("{tier} evidence", { tier: t(tier) }) })),
    2,
  );
  const drawn = labelledBars("confidence", bars, key.height + 8);
  return {
    name: "confidence",
    drawing: drawing(
      "confidence",
      key.height + 8 + drawn.height,
      t("Confidence of the claims"),
      `${bars.map(({ label }) => label).join(". ")}.`,
      fillPatterns("confidence"),
      key.parts,
      drawn.parts,
    ),
    caption: t(
      "Confidence of the claims, in numbers of claims; n = {n}. Confidence is how often evidence of the same tier was judged supporting on labelled data; a claim in its source’s own words needs none.",
      { n: claims.length },
    ),
  };
}

function fillOf(tier: Tier): Fill {
  return FILLS[ORDER.indexOf(tier)] ?? "hollow";
}

function tenthOf(value: number): number {
  return Math.min(HIGHEST_TENTH, Math.floor(value * 10 + 1e-9));
}
