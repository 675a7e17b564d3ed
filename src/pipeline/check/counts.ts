import { REASONS } from "../../model/decision.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import { flowOf } from "../flow.ts";
import { differing, type Finding, repeated } from "./finding.ts";

/** The counts of run.json are those of records.jsonl and references.json, and each record is decided once. */
export function checkCounts({ run, records, references }: ReportFolder): Finding[] {
  const { flow } = run;
  const counted = flowOf(flow.found, records, references.length);
  const fields = ["duplicates", "screened", "background", "included", "cited"] as const;
  const read = flow.read.summary + flow.read.abstract + flow.read.fulltext;
  const codes = [
    ...new Set([...Object.keys(flow.excluded), ...Object.keys(counted.excluded)]),
  ] as (keyof typeof REASONS)[];
  return [
    ...fields.flatMap((field) =>
      differing("run.json", `flow.${field}`, flow[field], counted[field], "the files hold"),
    ),
    ...codes.flatMap((code) =>
      differing(
        "run.json",
        `flow.excluded.${code}`,
        flow.excluded[code] ?? 0,
        counted.excluded[code] ?? 0,
        "records.jsonl holds",
      ),
    ),
    ...(read > flow.included
      ? differing("run.json", "flow.read", read, flow.included, "included are only")
      : []),
    ...repeated(
      "records.jsonl",
      records.map(({ record }) => record.id),
      (i) => `line ${i + 1}: record.id`,
    ),
    ...records.flatMap(({ record, decision, passages }, i): Finding[] => [
      ...differing(
        "records.jsonl",
        `line ${i + 1}: decision.record`,
        decision.record,
        record.id,
        "the record is",
      ),
      ...differing(
        "records.jsonl",
        `line ${i + 1}: decision.decision`,
        decision.decision,
        REASONS[decision.reason].decision,
        `${decision.reason} means`,
      ),
      ...passages.flatMap((passage, j) =>
        differing(
          "records.jsonl",
          `line ${i + 1}: passages[${j}].record`,
          passage.record,
          record.id,
          "the record is",
        ),
      ),
    ]),
  ];
}
