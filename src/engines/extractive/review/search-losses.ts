import { DATABASES } from "../../../model/database.ts";
import { GAPS, type Gap, type GapKind } from "../../../model/gap.ts";
import type { SentQuery } from "../../../model/query.ts";
import type { ReviewItem } from "../../../model/review.ts";
import { item } from "./item.ts";

/** What a gap costs the search: first of its kind in a database, and each further one. What was not checked is no loss of the search. */
const GAP_POINTS: Record<GapKind, [first: number, further: number] | undefined> = {
  "database-failed": [1.5, 0.5],
  "database-left-out": [0.5, 0.25],
  "database-offline": [0.5, 0.25],
  "answer-cut": [0.5, 0.1],
  "answer-malformed": [0.5, 0.1],
  "library-line": [0.25, 0.02],
  "library-field": [0.1, 0.01],
  "library-file": [1, 0.25],
  "full-text": [0.25, 0.05],
  integrity: undefined,
};

/** What a search loses that cannot be run again whole: one database alone, answers cut off, gaps. */
export function searchLosses(sent: SentQuery[], gaps: Gap[]): ReviewItem[] {
  if (sent.length === 0) return [item(10, "report", "search", "no query was answered")];
  const databases = new Set(sent.map((query) => query.database));
  const [only] = databases;
  const narrow =
    databases.size === 1 && only !== undefined
      ? [item(1, "report", "search", `only ${DATABASES[only].name} was searched`)]
      : [];
  const cut = sent
    .filter((query) => (query.cutOff ?? 0) > 0)
    .map((query) =>
      item(
        0.3,
        "query",
        query.query,
        `a limit cut ${query.cutOff} matches off the answer of ${DATABASES[query.database].name}`,
      ),
    );
  const seen = new Set<string>();
  const costs = gaps.flatMap((gap) => {
    const points = GAP_POINTS[gap.kind];
    if (points === undefined) return [];
    const kind = `${gap.kind} ${gap.database ?? ""}`;
    const cost = seen.has(kind) ? points[1] : points[0];
    seen.add(kind);
    return [item(cost, "gap", gap.where, GAPS[gap.kind])];
  });
  return [...narrow, ...cut, ...costs];
}
