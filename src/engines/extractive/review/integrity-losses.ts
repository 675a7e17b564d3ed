import { INTEGRITY, type IntegrityStatus } from "../../../model/integrity.ts";
import type { ReviewItem } from "../../../model/review.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { hundredths, item } from "./item.ts";

/** What share of a record's ten points its status costs. Not checked is never as good as clean. */
const STATUS_LOSS: Record<IntegrityStatus, number> = {
  clean: 0,
  corrected: 0.1,
  unchecked: 0.5,
  concern: 0.5,
  withdrawn: 1,
  retracted: 1,
};
/** What each retracted work among those read costs beside its share. */
const RETRACTED_POINTS = 2;

/** What the works that were read lose for what became of them, or because nobody looked. */
export function integrityLosses(records: ScreenedRecord[]): ReviewItem[] {
  const read = records.filter(({ decision }) => decision.decision === "included");
  if (read.length === 0) return [item(10, "report", "records", "no work was read")];
  const each = 10 / read.length;
  const unchecked = read.filter(({ record }) => record.integrity.status === "unchecked");
  const marked = read.filter(({ record }) => record.integrity.status !== "unchecked");
  const whole =
    unchecked.length === 0
      ? []
      : [
          item(
            each * STATUS_LOSS.unchecked * unchecked.length,
            "report",
            "records",
            `${unchecked.length} of ${read.length} works read were not checked for retraction or correction`,
          ),
        ];
  const single = marked.map(({ record }) => {
    const { supports, word } = INTEGRITY[record.integrity.status];
    const points = each * STATUS_LOSS[record.integrity.status] + (supports ? 0 : RETRACTED_POINTS);
    return item(hundredths(points), "record", record.id, word);
  });
  return [...whole, ...single];
}
