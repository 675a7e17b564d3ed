import type { ReviewsFile } from "../../model/review.ts";
import type { Draft, Material } from "../../pipeline/engine.ts";
import { capsOn } from "./review/caps.ts";
import { challenge } from "./review/challenger.ts";
import { confirm } from "./review/confirmer.ts";
import { consensus } from "./review/consensus.ts";
import { edit } from "./review/editor.ts";
import { asRecordsShow } from "./review/hidden-conflicts.ts";
import { sourcesOf } from "./review/sources.ts";

/**
 * Three reviews by rule, each from its own view, and what they come to. Less evidence, a retracted source, an open facet,
 * a claim off the question, a gap or a conflict that is kept silent never raises the score.
 */
export function review(given: Material, draft: Draft): ReviewsFile {
  const seen = asRecordsShow(given.claims, given.records);
  const hidden = seen.filter((each) => each.hidden.length > 0);
  const material = { ...given, claims: seen.map((each) => each.claim) };
  const { plan, claims, records, sent, gaps, date } = material;
  const challenger = challenge({ plan, claims, gaps, sources: sourcesOf(records) });
  const confirmer = confirm({ plan, claims, records, sent, gaps, date });
  const editor = edit({ material, draft, reviews: [challenger, confirmer], hidden });
  const reviews = [challenger, confirmer, editor];
  return { reviews, consensus: consensus(reviews, capsOn(material, hidden)) };
}
