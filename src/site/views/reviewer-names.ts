import type { Reviewer } from "../../model/review.ts";
import { phrase } from "../words/phrase.ts";

/** Reviewers by their office, as a heading names them. */
export const REVIEWER_NAMES: Record<Reviewer, string> = {
  challenger: phrase("The challenger"),
  confirmer: phrase("The confirmer"),
  editor: phrase("The editor"),
};
