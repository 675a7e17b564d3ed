import type { Gap } from "../model/gap.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Run } from "../model/run.ts";
import type { Effects } from "./effects.ts";
import type { Decided } from "./integrity.ts";

/** What following citations brought; `citations` is for the record of the run, and absent where none were followed. */
export interface Followed {
  records: BibliographicRecord[];
  gaps: Gap[];
  citations?: NonNullable<Run["citations"]>;
}

/**
 * Follows the citations of the included works one step, where the site is set to. What it brings is merged and screened
 * with all that was searched for: a work at the end of a citation is not on the question for that alone.
 */
export async function followCitations(
  decided: Decided[],
  effects: Pick<Effects, "chaseCitations">,
): Promise<Followed> {
  const included = decided.filter(({ decision }) => decision.decision === "included");
  if (effects.chaseCitations === undefined || included.length === 0) return { records: [], gaps: [] };
  const { directions, records, gaps } = await effects.chaseCitations(included.map(({ record }) => record));
  return { records, gaps, citations: { directions, followed: included.length, found: records.length } };
}
