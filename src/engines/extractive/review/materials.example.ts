import fc from "fast-check";
import type { Claim } from "../../../model/claim.ts";
import { FacetKind, FacetRole } from "../../../model/facet.ts";
import { type Plan, Relation } from "../../../model/plan.ts";
import { DEPTHS, type Depth } from "../../../model/record.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { CLAIMS, evidence, STRICT } from "../compose/claims.example.ts";
import { PLAN } from "../compose/plan.example.ts";
import { CEDAR, RECORDS, work } from "../compose/works.example.ts";
import { material } from "../compose.example.ts";
import { verify } from "../verify.ts";

/** A work that says otherwise than one of the claims, word for word but for the number. */
const OAK = work(
  "Oak",
  2022,
  "The price of hedgerows",
  ["Hedgerows cost farmers 9% of the field."],
  ["hedgerows"],
);

/** Five depths fall to three that differ; `title` is the least. */
export const DEPTH_ORDER = Object.keys(DEPTHS) as Depth[];

const each = <T>(values: fc.Arbitrary<T>, count: number) =>
  fc.array(values, { minLength: count, maxLength: count });

/** Plans with the example's facets in any kind and role, so that any of them may be what is asked. */
const plans = fc
  .record({
    kinds: each(fc.constantFrom(...FacetKind.options), PLAN.facets.length),
    roles: each(fc.constantFrom(...FacetRole.options), PLAN.facets.length),
    asksForNumber: fc.boolean(),
    relation: fc.option(fc.constantFrom(...Relation.options), { nil: undefined }),
  })
  .map(({ kinds, roles, asksForNumber, relation }): Plan => {
    const facets = PLAN.facets.map((facet, i) => ({ ...facet, kind: kinds[i]!, role: roles[i]! }));
    const ids = (role: FacetRole) => facets.filter((facet) => facet.role === role).map(({ id }) => id);
    const comparisons = ids("subject").flatMap((one) =>
      ids("comparator").map((other): [string, string] => [one, other]),
    );
    const asks = relation === undefined ? {} : { relation };
    return { ...PLAN, facets, comparisons, asksForNumber, ...asks };
  });

/** Materials that differ in their question, in which claims there are, who corroborates or contests them, and what was checked. */
export const materials: fc.Arbitrary<Material> = fc
  .record({
    plan: fc.oneof(fc.constant(PLAN), plans),
    claims: fc.uniqueArray(fc.nat(CLAIMS.length - 1), { maxLength: CLAIMS.length }),
    wet: each(fc.boolean(), CLAIMS.length),
    corroborated: each(fc.boolean(), CLAIMS.length),
    verdicts: each(fc.constantFrom("supported", "contested", "unverified"), CLAIMS.length),
    tiers: each(fc.constantFrom("verbatim", "strict", "close"), CLAIMS.length),
    depths: each(fc.constantFrom(...DEPTH_ORDER), RECORDS.length),
    statuses: each(
      fc.constantFrom("clean", "corrected", "concern", "unchecked", "retracted"),
      RECORDS.length,
    ),
    gaps: fc.nat(2),
    oak: fc.boolean(),
  })
  .map(({ plan, claims, wet, corroborated, verdicts, tiers, depths, statuses, gaps, oak }) => {
    const support = evidence(CEDAR, "Nesting success in hedgerows rises by up to 31% in arable land.", {
      relation: "other",
      tier: "strict",
      confidence: STRICT,
    });
    const records = RECORDS.map((found, i) => ({
      ...read(found, depths[i]!),
      record: { ...found.record, integrity: { ...found.record.integrity, status: statuses[i]! } },
    }));
    const all = oak ? [...records, OAK] : records;
    const depthOf = new Map(records.map(({ record }, i) => [record.id, depths[i]!]));
    return material({
      plan,
      records: all,
      claims: claims.map((i): Claim => {
        const [own, ...others] = CLAIMS[i]!.evidence;
        const grounds = { ...own!, tier: tiers[i]!, depth: depthOf.get(own!.record) ?? own!.depth };
        const known = new Set(others.map(({ record }) => record));
        const claim = {
          ...CLAIMS[i]!,
          facets: wet[i] ? [...CLAIMS[i]!.facets, "wet-springs"] : CLAIMS[i]!.facets,
          verdict: verdicts[i]!,
          evidence: [
            grounds,
            ...others,
            ...(corroborated[i] ? [support] : []),
            ...contraryTo(CLAIMS[i]!, all).filter(({ record }) => !known.has(record)),
          ],
        };
        const contested = claim.evidence.some(({ stance }) => stance === "refutes");
        return contested && claim.verdict === "supported" ? { ...claim, verdict: "contested" } : claim;
      }),
      gaps: material().gaps.slice(0, gaps),
    });
  });

function read(found: ScreenedRecord, depth: Depth): ScreenedRecord {
  return { ...found, passages: found.passages.map((passage) => ({ ...passage, depth })) };
}

/** What the records say against a claim, as the pipeline finds it. */
function contraryTo(claim: Claim, records: ScreenedRecord[]): Claim["evidence"] {
  const { text, record, facets, quantities } = claim;
  const candidate = { text, record, facets, quantities, quotation: claim.evidence[0]!.quotation, answers: 0 };
  const passages = records.flatMap((each) => each.passages);
  return verify([candidate], passages, records).flatMap(({ evidence: found }) =>
    found.filter(({ relation, stance }) => relation === "other" && stance === "refutes"),
  );
}
