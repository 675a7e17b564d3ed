import { digitsMissing } from "../../language/digits.ts";
import { normalise } from "../../language/normalise.ts";
import type { Evidence } from "../../model/claim.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import { type Finding, quoted } from "./finding.ts";

const file = "claims.json";

/** Every quotation stands at its offsets in a passage of an included record, and every number of a claim in its quotation. */
export function checkQuotations({ claims: { claims }, records }: ReportFolder): Finding[] {
  const works = new Map(records.map((work) => [work.record.id, work]));
  return claims.flatMap((claim, i) => [
    ...claim.evidence.flatMap((evidence, j) => checkEvidence(evidence, works, `claims[${i}].evidence[${j}]`)),
    ...checkNumbers(claim, works.get(claim.record)?.record.title ?? "", `claims[${i}]`),
  ]);
}

function checkEvidence(evidence: Evidence, works: Map<string, ScreenedRecord>, field: string): Finding[] {
  const { quotation } = evidence;
  const at = `${field}.quotation`;
  if (quotation.record !== evidence.record) {
    return [
      {
        file,
        field: `${at}.record`,
        message: `is ${quoted(quotation.record)}, but the evidence is of ${quoted(evidence.record)}`,
      },
    ];
  }
  const work = works.get(quotation.record);
  if (work === undefined || work.decision.decision !== "included") {
    return [
      {
        file,
        field: `${at}.record`,
        message: `${quoted(quotation.record)} is not among the included records of records.jsonl`,
      },
    ];
  }
  const passage = work.passages.find((each) => each.section === quotation.section);
  if (passage === undefined) {
    return [
      {
        file,
        field: `${at}.section`,
        message: `${quoted(quotation.record)} has no passage ${quoted(quotation.section)} in records.jsonl`,
      },
    ];
  }
  const depth =
    passage.depth === evidence.depth
      ? []
      : [
          {
            file,
            field: `${field}.depth`,
            message: `is ${quoted(evidence.depth)}, but the passage was read as ${quoted(passage.depth)}`,
          } as const,
        ];
  return [...standsAt(quotation, passage.text, at), ...depth];
}

function standsAt({ start, end, text, match }: Quotation, passage: string, field: string): Finding[] {
  if (start >= end || end > passage.length) {
    return [
      {
        file,
        field,
        message: `its offsets ${start} to ${end} are not in the passage, which has ${passage.length} units`,
      },
    ];
  }
  const there = passage.slice(start, end);
  const stands = match === "exact" ? there === text : normalise(there).text === normalise(text).text;
  return stands
    ? []
    : [{ file, field, message: `at ${start} to ${end} stands ${quoted(there)}, not ${quoted(text)}` }];
}

function checkNumbers(
  claim: ReportFolder["claims"]["claims"][number],
  title: string,
  field: string,
): Finding[] {
  const own = claim.evidence
    .filter((each) => each.record === claim.record)
    .map((each) => each.quotation.text);
  const missing = digitsMissing(claim.text, [...own, title]).map((digits): Finding => {
    return {
      file,
      field: `${field}.text`,
      message: `${digits} stands neither in its quotation nor in its work's title`,
    };
  });
  const shifted = claim.quantities.flatMap(({ start, end, text }, k): Finding[] => {
    const there = claim.text.slice(start, end);
    return there === text
      ? []
      : [
          {
            file,
            field: `${field}.quantities[${k}]`,
            message: `at ${start} to ${end} of the claim stands ${quoted(there)}, not ${quoted(text)}`,
          },
        ];
  });
  return [...missing, ...shifted];
}
