import type { SiteContent } from "../content/site-content.ts";
import type { Graph } from "./graph-choice.ts";
import { workName } from "./work-name.ts";

/** All questions, claims and works of the site that something ties to one another: a work that no claim rests on is in none. */
export function wholeGraph(content: SiteContent): Graph {
  return {
    questions: content.reports
      .filter((report) => report.claims.length > 0)
      .map(({ id, title }) => ({ id, title })),
    claims: content.claims.map(({ claim, reports }) => ({
      id: claim.id,
      text: claim.text,
      verdict: claim.verdict,
      questions: reports.map((report) => report.id),
      evidence: claim.evidence.map(({ record, stance }) => ({ record, stance })),
    })),
    works: content.works
      .filter(({ claims }) => claims.length > 0)
      .map(({ work, reports }) => ({
        record: work.record,
        name: workName(work, content.citationKind),
        title: work.title,
        reports: reports.length,
      })),
  };
}
