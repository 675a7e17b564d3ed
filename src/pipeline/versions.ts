import type { Claim } from "../model/claim.ts";
import type { ReportFolder } from "../model/report-folder.ts";
import type { ClaimChanges, Standing, Version } from "../model/version.ts";

type Versioned = Pick<ReportFolder, "report" | "claims">;

/**
 * The history of a report with a version for the report as it is now. `before` is the report that it replaces, undefined where
 * there is none or it cannot be read. The history comes back as it was where the report is the first, or where nothing
 * changed but its prose, counts or dates.
 */
export function versionsWith(now: Versioned, before: Versioned | undefined, history: Version[]): Version[] {
  if (before === undefined) return history.length === 0 ? [] : [...history, versionOf(now)];
  const changes = changesBetween(before.claims.claims, now.claims.claims);
  const same =
    before.report.score === now.report.score &&
    before.report.status === now.report.status &&
    Object.values(changes).every((list) => list.length === 0);
  if (same) return history;
  const earlier = history.length === 0 ? [versionOf(before)] : history;
  return [...earlier, { ...versionOf(now), changes }];
}

function versionOf({ report: { date, score, status }, claims: { claims } }: Versioned): Version {
  return { date, score, status, claims: claims.length };
}

function changesBetween(before: Claim[], now: Claim[]): ClaimChanges {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const kept = new Set(now.map((claim) => claim.id));
  return {
    added: now
      .filter((claim) => !old.has(claim.id))
      .map((claim) => ({ ...told(claim), now: standing(claim) })),
    removed: before
      .filter((claim) => !kept.has(claim.id))
      .map((claim) => ({ ...told(claim), before: standing(claim) })),
    changed: now.flatMap((claim) => {
      const earlier = old.get(claim.id);
      if (earlier === undefined) return [];
      const change = { before: standing(earlier), now: standing(claim) };
      const same =
        change.before.verdict === change.now.verdict && change.before.confidence === change.now.confidence;
      return same ? [] : [{ ...told(claim), ...change }];
    }),
  };
}

function told({ id, text, record }: Claim): Pick<Claim, "id" | "text" | "record"> {
  return { id, text, record };
}

function standing({ verdict, confidence }: Claim): Standing {
  return { verdict, confidence: confidence.value };
}
