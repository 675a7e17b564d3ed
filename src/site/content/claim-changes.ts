import type { Version } from "../../model/version.ts";
import type { ClaimChange } from "./report-summary.ts";

/** Changes of one report that the site's feed may want. */
const MOST = 50;

/** What became of a report's claims, the newest change first: those of the last versions, fifty at most. */
export function claimChanges(versions: Version[]): ClaimChange[] {
  const changes = versions.toReversed().flatMap(({ date, changes }): ClaimChange[] => {
    if (changes === undefined) return [];
    const told = [...changes.changed, ...changes.added, ...changes.removed];
    return told.map(({ id, text, ...standing }) => ({
      date,
      id,
      text,
      ...("before" in standing ? { before: standing.before } : {}),
      ...("now" in standing ? { now: standing.now } : {}),
    }));
  });
  return changes.slice(0, MOST);
}
