import type { Claim } from "../../model/claim.ts";
import type { Reference } from "../../model/reference.ts";
import { hideMarkup } from "./csl-text.ts";

/** A claim, by its id, and the words of a work that bear on it. */
export interface ClaimQuotation {
  claim: string;
  quotation: string;
}

/**
 * Finds the claim whose words stand right before a citation of the work `key`, and what that work says of it. Nothing where
 * the words before are no claim's, or where the work is none of its evidence.
 */
export function quotationBefore(
  claims: Claim[],
  references: Reference[],
): (before: string, key: string) => ClaimQuotation | undefined {
  const records = new Map(references.map(({ id, custom }) => [id, custom.record]));
  const said = claims.map((claim) => ({ ...claim, words: bare(claim.text) }));
  return (before, key) => {
    const words = bare(before);
    for (const { id, words: own, evidence } of said) {
      const piece = words.endsWith(own) && evidence.find(({ record }) => record === records.get(key));
      if (piece) return { claim: id, quotation: piece.quotation.text };
    }
    return undefined;
  };
}

/**
 * Words without the full stop that a citation goes before, and without the end of a quotation. Capitals, the marks around formulas and their
 * commands and signs do not count: inside quotation marks a claim has its source's own first letter, and in prose no such marks.
 */
function bare(text: string): string {
  return hideMarkup(text)
    .toLowerCase()
    .replace(/\\+(?:[a-z]+|%)|[×·~≈±≤≥%]/g, "")
    .replace(/[\\()]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!?]?”?$/, "");
}
