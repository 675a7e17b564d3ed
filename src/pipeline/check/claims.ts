import { createHash } from "node:crypto";
import type { Claim } from "../../model/claim.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import { differing, type Finding, quoted, repeated } from "./finding.ts";

const file = "claims.json";

/** The id of a claim: c and ten hexadecimal digits of the SHA-256 of its text, a line feed and its record. */
export function claimId(text: string, record: string): string {
  return `c${createHash("sha256").update(`${text}\n${record}`).digest("hex").slice(0, 10)}`;
}

/** Every claim has the id of its content, evidence that bears its verdict, and facets of the question. */
export function checkClaims({ claims: { claims }, records, report, run }: ReportFolder): Finding[] {
  const facets = new Set(run.plan.facets.map((facet) => facet.id));
  const barred = new Map(
    records
      .filter(({ record }) => !INTEGRITY[record.integrity.status].supports)
      .map(({ record }) => [record.id, INTEGRITY[record.integrity.status].word]),
  );
  return [
    ...repeated(
      file,
      claims.map((claim) => claim.id),
      (i) => `claims[${i}].id`,
    ),
    ...claims.flatMap((claim, i) => {
      const field = `claims[${i}]`;
      const strange = claim.facets.filter((id) => !facets.has(id));
      return [
        ...differing(
          file,
          `${field}.id`,
          claim.id,
          claimId(claim.text, claim.record),
          "the hash of its text and record is",
        ),
        ...strange.map(
          (id): Finding => ({
            file,
            field: `${field}.facets`,
            message: `${quoted(id)} is not a facet of the question`,
          }),
        ),
        ...checkEvidence(claim, barred, field),
        ...checkVerdict(claim, report.engine, field),
      ];
    }),
  ];
}

function checkEvidence(claim: Claim, barred: Map<string, string>, field: string): Finding[] {
  return claim.evidence.flatMap(({ record, relation, stance, probabilities }, j) => {
    const at = `${field}.evidence[${j}]`;
    const found: Finding[] = [];
    if ((record === claim.record) !== (relation === "own")) {
      found.push({
        file,
        field: `${at}.relation`,
        message: `is ${quoted(relation)}, but the claim was taken from ${quoted(claim.record)} and this is ${quoted(record)}`,
      });
    }
    const status = barred.get(record);
    if (stance === "supports" && status !== undefined) {
      found.push({
        file,
        field: `${at}.stance`,
        message: `${quoted(record)} is ${status} and supports nothing`,
      });
    }
    const sum = probabilities.supports + probabilities.refutes + probabilities.neither;
    if (Math.abs(sum - 1) > 0.005)
      found.push({ file, field: `${at}.probabilities`, message: `add up to ${sum.toFixed(3)}, not to 1` });
    return found;
  });
}

function checkVerdict({ verdict, evidence }: Claim, engine: string, field: string): Finding[] {
  const at = `${field}.verdict`;
  const grounded = evidence.some(
    (each) => each.relation === "own" && each.stance === "supports" && each.tier !== "related",
  );
  const doubted = evidence.some((each) => each.stance === "refutes" || each.conflicts.length > 0);
  if (verdict === "refuted" && engine === "extractive") {
    return [
      {
        file,
        field: at,
        message: "is refuted, which rules cannot tell: without a language model it is at most contested",
      },
    ];
  }
  if (verdict === "supported" && !grounded) {
    return [{ file, field: at, message: "is supported, but no evidence of its own source supports it" }];
  }
  if ((verdict === "contested" || verdict === "refuted") && !doubted) {
    return [{ file, field: at, message: `is ${verdict}, but no evidence is in conflict with it` }];
  }
  return [];
}
