import type { ClaimLine } from "../content/report-summary.ts";
import type { SiteContent } from "../content/site-content.ts";
import { phrase } from "../words/phrase.ts";

/** A number of a claim as a row of a table; an empty text where the claim does not say. */
export interface NumberRow {
  claim: string;
  sentence: string;
  source: string;
  of: string;
  measure: string;
  value: string;
  /** In English: the key of its translation. */
  qualifier: string;
  against: string;
  condition: string;
  unit: string;
}

/** How a number is meant. */
const QUALIFIERS: Record<string, string> = {
  exact: phrase("as reported"),
  approximate: phrase("approximate"),
  maximum: phrase("maximum"),
  minimum: phrase("minimum"),
  mean: phrase("mean"),
  median: phrase("median"),
  "more-than": phrase("more than"),
  "less-than": phrase("less than"),
};

/**
 * The numbers of claims that carry a unit or say what they measure: years and counts of words are no results, nor are the
 * numbers of a condition (“for prompts of 1.5K tokens”), which stand beside the numbers that hold under it.
 */
export function numberRows(claims: ClaimLine[], content: Pick<SiteContent, "workByRecord">): NumberRow[] {
  return claims.flatMap((claim) =>
    claim.quantities
      .filter((quantity) => quantity.unit !== "" || quantity.measure !== undefined)
      .filter((quantity) => quantity.measure !== undefined || !isOfCondition(quantity, claim.quantities))
      .map((quantity) => ({
        claim: claim.id,
        sentence: claim.text,
        source: content.workByRecord.get(claim.record)?.work.short ?? claim.record,
        of: quantity.of ?? "",
        measure: quantity.measure ?? "",
        value: quantity.text,
        qualifier: QUALIFIERS[quantity.qualifier] ?? quantity.qualifier,
        against: quantity.against ?? "",
        condition: quantity.condition ?? "",
        unit: quantity.unit,
      })),
  );
}

function isOfCondition(
  { text }: { text: string },
  quantities: { condition?: string | undefined }[],
): boolean {
  return quantities.some(({ condition }) => condition?.includes(text) === true);
}
