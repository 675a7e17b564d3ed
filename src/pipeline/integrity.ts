import type { Decision } from "../model/decision.ts";
import type { Gap } from "../model/gap.ts";
import { INTEGRITY } from "../model/integrity.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Effects } from "./effects.ts";

/** A record with what was decided about it. */
export interface Decided {
  record: BibliographicRecord;
  decision: Decision;
}

/**
 * Asks whether the included works were retracted, withdrawn or corrected. Those that support nothing any more are
 * excluded, flagged. What could not be checked stays `unchecked`, and a gap says how many.
 */
export async function checkIntegrity(
  decided: Decided[],
  effects: Pick<Effects, "checkIntegrity">,
): Promise<{ decided: Decided[]; gaps: Gap[] }> {
  const included = decided.filter(({ decision }) => decision.decision === "included");
  const answer = await effects.checkIntegrity?.(included.map(({ record }) => record));
  const settled = decided.map(({ record, decision }) => {
    const integrity = answer?.integrity.get(record.id) ?? record.integrity;
    const checked: Decided = { record: { ...record, integrity }, decision };
    return decision.decision === "included" && !INTEGRITY[integrity.status].supports
      ? excluded(checked)
      : checked;
  });
  const gaps = [...(answer?.gaps ?? [])];
  const unchecked = settled.filter(
    ({ record, decision }) => decision.decision === "included" && record.integrity.status === "unchecked",
  ).length;
  if (unchecked > 0 && gaps.length === 0)
    gaps.push(uncheckedGap(unchecked, included.length, answer !== undefined));
  return { decided: settled, gaps };
}

function excluded({ record, decision }: Decided): Decided {
  const { word } = INTEGRITY[record.integrity.status];
  const date = record.integrity.checked?.slice(0, 10);
  const explanation = `${word}${date === undefined ? "" : ` (checked on ${date})`}: supports nothing`;
  return { record, decision: { ...decision, decision: "excluded", reason: "retracted", explanation } };
}

function uncheckedGap(unchecked: number, included: number, asked: boolean): Gap {
  const works = `${unchecked} of ${included} included ${included === 1 ? "work" : "works"}`;
  const unknown =
    unchecked === 1
      ? "it has no DOI, or the database asked does not know it"
      : "they have no DOI, or the database asked does not know them";
  const why = asked
    ? unknown
    : "no database that knows of retractions was searched; name crossref or openalex among the databases";
  return {
    kind: "integrity",
    where: works,
    message: `Retractions and corrections were not checked for ${works}: ${why}.`,
  };
}
