import { INTEGRITY } from "../../../model/integrity.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";

/** What reviewers know of the works: which may support anything, what they are called and what they name. */
export interface Sources {
  /** Ids of the records that are not retracted or withdrawn. */
  may: Set<string>;
  /** Titles by record id. */
  titles: Map<string, string>;
  /** Ids of the facets that title and abstract name, by record id. */
  named: Map<string, string[]>;
}

/** The works of a run as reviewers know them. */
export function sourcesOf(records: ScreenedRecord[]): Sources {
  const sound = records.filter(({ record }) => INTEGRITY[record.integrity.status].supports);
  return {
    may: new Set(sound.map(({ record }) => record.id)),
    titles: new Map(records.map(({ record }) => [record.id, record.title])),
    named: new Map(records.map(({ record, decision }) => [record.id, decision.facets])),
  };
}
