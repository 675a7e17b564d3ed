import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";

/** The works that have a reference, in the order of the records. */
export function citedWorks({ records, references }: Material): ScreenedRecord[] {
  const cited = new Set(references.map((reference) => reference.custom.record));
  return records.filter((work) => cited.has(work.record.id));
}
