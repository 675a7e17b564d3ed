import { digitsMissing } from "../../language/digits.ts";
import type { Claim } from "../../model/claim.ts";
import type { FacetAnswer } from "../../model/report.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import { withoutFormulaMarks } from "../formula.ts";
import { differing, type Finding, quoted } from "./finding.ts";

const file = "report.md";

/** Front matter: the question whole, answers that rest on claims, facets and pairs of the plan with claims that speak to them. */
export function checkAnswers({ report, run, claims: { claims }, records }: ReportFolder): Finding[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = new Set(records.map(({ record }) => record.id));
  const facets = run.plan.facets.map((facet) => facet.id);
  return [
    ...differing(file, "id", report.id, run.question.id, "run.json was made for"),
    ...differing(file, "question", report.question, run.question.question, "run.json asks"),
    ...differing(file, "title", report.title, report.question, "the title is the question, whole:"),
    ...differing(file, "date", report.date, run.date, "run.json is of"),
    ...differing(file, "engine", report.engine, run.engine, "run.json is by"),
    ...differing(
      file,
      "facets",
      report.facets.map(({ facet }) => facet.id),
      facets,
      "the plan has",
    ),
    ...report.answer.flatMap(({ text, claims: ids }, i) => checkSentence(text, ids, byId, `answer[${i}]`)),
    ...report.facets.flatMap((each, i) => checkFacet(each, byId, `facets[${i}]`)),
    ...report.pairs.flatMap((pair, i) => [
      ...missing(pair.facets, new Set(facets), `pairs[${i}].facets`, "is not a facet of the plan"),
      ...missing(pair.records, known, `pairs[${i}].records`, "is not in records.jsonl"),
    ]),
  ];
}

function missing(ids: string[], known: { has(id: string): boolean }, field: string, why: string): Finding[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ file, field, message: `${quoted(id)} ${why}` }));
}

function checkSentence(text: string, ids: string[], claims: Map<string, Claim>, field: string): Finding[] {
  const unknown = missing(ids, claims, `${field}.claims`, "is not in claims.json");
  if (ids.length === 0 || unknown.length > 0) return unknown;
  const said = ids.map((id) => claims.get(id)?.text ?? "");
  const texts = [...said, ...said.map(withoutFormulaMarks)];
  return digitsMissing(text, texts).map((digits) => ({
    file,
    field: `${field}.text`,
    message: `${digits} stands in none of the claims that it rests on`,
  }));
}

function checkFacet(
  { facet, status, claims: ids }: FacetAnswer,
  claims: Map<string, Claim>,
  field: string,
): Finding[] {
  const unknown = missing(ids, claims, `${field}.claims`, "is not in claims.json");
  const speaking = ids.flatMap((id) => claims.get(id) ?? []);
  const silent = speaking.filter((claim) => !claim.facets.includes(facet.id));
  const supported = speaking.some((claim) => claim.verdict === "supported");
  const wrong =
    status === "answered" && !supported
      ? "is answered, but no supported claim speaks to it"
      : status === "unanswered" && ids.length > 0
        ? "is unanswered, but claims speak to it"
        : undefined;
  return [
    ...unknown,
    ...silent.map(
      (claim): Finding => ({
        file,
        field: `${field}.claims`,
        message: `${quoted(claim.id)} does not speak to ${quoted(facet.id)}`,
      }),
    ),
    ...(wrong === undefined || unknown.length > 0
      ? []
      : [{ file, field: `${field}.status`, message: wrong } as const]),
  ];
}
