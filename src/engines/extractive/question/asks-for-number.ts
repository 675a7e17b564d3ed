import type { Facet } from "../../../model/facet.ts";
import { isMeasureNoun } from "./nouns.ts";

const HOW_MUCH =
  /\bhow (?:much|many|fast|slow|large|big|small|long|often|accurate|accurately|common|prevalent|frequent|high|low|far|expensive|cheap|costly|old|heavy|deep|tall|hot|quickly|likely|strong|efficient)\b/i;
const WHAT_NUMBER =
  /\b(?:what|which) (?:is the |are the |was the )?(?:\w+ ){0,2}(?:percentage|proportion|share|rate|rates|number|amount|fraction|dose|size|magnitude|ratio|level|levels|cost|price|prevalence|incidence|accuracy|speed|duration)\b/i;
const WHAT_REACHED =
  /\b(?:what|which) (?:[\w-]+ ){1,4}(?:do|does|did|can|could|was|were|is|are|has|have)\b.*\b(?:reach|achieve|attain|obtain|get|score|report|deliver|sustain)/i;
const COMPARED = /\b(?:compared?|than|versus|vs|relative to|as [a-z-]+ as)\b/i;

/** Whether an answer needs a number: “how many”, “what share”, or a comparison of something measured. */
export function asksForNumber(question: string, facets: Facet[]): boolean {
  if (HOW_MUCH.test(question) || WHAT_NUMBER.test(question)) return true;
  if (WHAT_REACHED.test(question) && facets.some((facet) => facet.kind === "measure")) return true;
  const measured = facets.some(
    (facet) =>
      facet.kind === "measure" &&
      facet.label
        .toLowerCase()
        .split(/\s+/)
        .some((word) => isMeasureNoun(word)),
  );
  return measured && COMPARED.test(question);
}
