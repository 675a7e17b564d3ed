import { REJECTIONS } from "../../model/claim.ts";
import { DATABASES } from "../../model/database.ts";
import { REASONS } from "../../model/decision.ts";
import { GAPS } from "../../model/gap.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import { DEPTHS } from "../../model/record.ts";
import { FACET_STATUS } from "../../model/report.ts";
import { DIMENSIONS, REVIEWERS, ReviewItem } from "../../model/review.ts";
import { Site } from "../../model/site.ts";
import { CONFLICT_KINDS, TIERS, VERDICTS } from "../../model/verdict.ts";

/** Kinds of notices about a work, as those who give them name them: an open set, of which these are common. */
const NOTICES = ["retraction", "correction", "expression of concern", "withdrawal", "erratum"];

/** Words of the frame that stand in the tables of the nouns: shown by what they name, `t(VERDICTS[verdict].word)`. */
export const SAID_BY_DATA: string[] = [
  Site.parse({}).title,
  Site.parse({}).description,
  ...Object.values(VERDICTS).flatMap(({ word, help }) => [word, help]),
  ...Object.entries(TIERS).flat(),
  ...Object.entries(CONFLICT_KINDS).flat(),
  ...Object.values(DEPTHS),
  ...Object.values(FACET_STATUS),
  ...Object.entries(DIMENSIONS).flatMap(([name, asks]) => [name.replaceAll("-", " "), asks]),
  ...Object.values(REVIEWERS),
  ...ReviewItem.shape.about.shape.kind.options,
  ...Object.values(INTEGRITY).map(({ word }) => word),
  ...NOTICES,
  ...Object.values(REJECTIONS),
  ...Object.values(REASONS).map(({ sentence }) => sentence),
  ...Object.values(GAPS),
  DATABASES.library.name,
];
