import type { Claim, Evidence } from "../../../model/claim.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { verify } from "../verify.ts";
import { sourcesOf } from "./sources.ts";
import { grounds } from "./standing.ts";

/** A claim as the records show it, and what they say against it that the claim keeps to itself. */
export interface Seen {
  claim: Claim;
  hidden: Evidence[];
}

/**
 * The claims, each looked for again in the works that were read. What speaks against a claim and does not stand with it is
 * added, and the claim is contested: to leave out contrary evidence is never to a report's advantage.
 */
export function asRecordsShow(claims: Claim[], records: ScreenedRecord[]): Seen[] {
  const sources = sourcesOf(records);
  const passages = records.flatMap((work) => work.passages);
  const candidates = claims.flatMap(({ text, record, facets, quantities, ...claim }) => {
    const quotation = grounds({ text, record, facets, quantities, ...claim }, sources)?.quotation;
    return quotation === undefined ? [] : [{ text, record, facets, quantities, quotation, answers: 0 }];
  });
  const found = new Map(verify(candidates, passages, records).map((claim) => [claim.id, against(claim)]));
  return claims.map((claim) => {
    const shown = new Set(against(claim).map((each) => each.record));
    const hidden = (found.get(claim.id) ?? []).filter((each) => !shown.has(each.record));
    if (hidden.length === 0) return { claim, hidden };
    const verdict = claim.verdict === "supported" ? "contested" : claim.verdict;
    return { claim: { ...claim, verdict, evidence: [...claim.evidence, ...hidden] }, hidden };
  });
}

function against({ evidence }: Claim): Evidence[] {
  return evidence.filter((each) => each.relation === "other" && each.stance === "refutes");
}
