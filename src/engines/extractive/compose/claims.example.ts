import type { Claim, Evidence } from "../../../model/claim.ts";
import type { Confidence } from "../../../model/confidence.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { Quotation } from "../../../model/quotation.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { claimId } from "../../../pipeline/check/claims.ts";
import { ASH, BIRCH, CEDAR, DOGWOOD, ELDER } from "./works.example.ts";

/** Where a sentence stands in a work's first passage. */
export function quote(source: ScreenedRecord, text: string): Quotation {
  const passage = source.passages[0];
  const start = passage?.text.indexOf(text) ?? -1;
  if (passage === undefined || start < 0)
    throw new Error(`${source.record.id} does not say ${JSON.stringify(text)}`);
  return {
    record: source.record.id,
    section: passage.section,
    start,
    end: start + text.length,
    text,
    match: "exact",
  };
}

/** A frequency that holds by construction, and one that was measured. */
export const VERBATIM: Confidence = {
  value: 1,
  n: 0,
  interval: [1, 1],
  basis: "verbatim: holds by construction",
};
export const STRICT: Confidence = {
  value: 0.96,
  n: 318,
  interval: [0.93, 0.98],
  basis: "strict, on labelled abstracts",
};

/** What another work, or the claim's own, says to it. */
export function evidence(source: ScreenedRecord, text: string, over: Partial<Evidence> = {}): Evidence {
  return {
    record: source.record.id,
    relation: "own",
    stance: "supports",
    tier: "verbatim",
    confidence: VERBATIM,
    probabilities: { supports: 0.9, refutes: 0.02, neither: 0.08 },
    conflicts: [],
    quotation: quote(source, text),
    depth: source.passages[0]?.depth ?? "abstract",
    ...over,
  };
}

/** A claim in a work's own words, with evidence of others behind its own. */
export function claim(
  source: ScreenedRecord,
  text: string,
  facets: string[],
  over: Partial<Claim> & { others?: Evidence[] } = {},
): Claim {
  const { others = [], ...fields } = over;
  return {
    id: claimId(text, source.record.id),
    text,
    record: source.record.id,
    facets,
    quantities: quantitiesOf(text),
    verdict: "supported",
    confidence: VERBATIM,
    evidence: [evidence(source, text), ...others],
    ...fields,
  };
}

function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(/(up to |on average )?(\d+(?:\.\d+)?) ?(%|percent)/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[2]),
    unit: "%",
    qualifier: match[1] === undefined ? "exact" : match[1].startsWith("up") ? "maximum" : "mean",
    ...(/ in (arable|upland) /.test(text) ? { condition: "in arable land" } : {}),
  }));
}

const SUCCESS = "Hedgerows raise the nesting success of farmland birds by up to 31% in arable land.";
const DOUBTED = "Hedgerows raise the nesting success of farmland birds by 9% on average in upland pasture.";

/** Six claims: the first corroborated, the third contested by the first. */
export const CLAIMS: Claim[] = [
  claim(ASH, SUCCESS, ["hedgerows", "nesting-success", "farmland-birds"], {
    others: [
      evidence(CEDAR, "Nesting success in hedgerows rises by up to 31% in arable land.", {
        relation: "other",
        tier: "strict",
        confidence: STRICT,
      }),
    ],
  }),
  claim(BIRCH, "Grass strips raise the nesting success of farmland birds by 12% on average in arable land.", [
    "grass-strips",
    "nesting-success",
    "farmland-birds",
  ]),
  claim(DOGWOOD, DOUBTED, ["hedgerows", "nesting-success", "farmland-birds"], {
    verdict: "contested",
    others: [
      evidence(ASH, SUCCESS, {
        relation: "other",
        stance: "refutes",
        tier: "related",
        conflicts: [{ kind: "qualifier", claim: "9% on average", source: "up to 31%" }],
      }),
    ],
  }),
  claim(ELDER, "Skylarks nest in grass strips on 18% of visits and shun hedgerows.", [
    "hedgerows",
    "grass-strips",
    "farmland-birds",
  ]),
  claim(CEDAR, "Tall hedgerows shelter farmland birds from predators.", ["hedgerows", "farmland-birds"]),
  claim(ASH, "Hedgerows cost farmers 4% of the field.", ["hedgerows"]),
];
