import type { DatabaseId } from "../model/database.ts";
import type { Gap } from "../model/gap.ts";
import type { Integrity } from "../model/integrity.ts";
import type { Passage } from "../model/passage.ts";
import type { Query, SentQuery } from "../model/query.ts";
import type { BibliographicRecord } from "../model/record.ts";

export const STAGES = [
  "plan",
  "search",
  "merge",
  "screen",
  "read",
  "extract",
  "verify",
  "review",
  "compose",
] as const;
export type Stage = (typeof STAGES)[number];

/** What a database gave to one query. Where it failed, `sent` is absent and a gap says why. */
export interface SearchAnswer {
  sent?: SentQuery;
  records: BibliographicRecord[];
  gaps: Gap[];
}

/** The works at the other ends of citations, and in which directions they were followed. */
export interface Chase {
  directions: ("backward" | "forward")[];
  records: BibliographicRecord[];
  gaps: Gap[];
}

/** What the pipeline asks of the world, and nothing more. */
export interface Effects {
  /** Never rejects for trouble of the world: that is a gap. */
  search(query: Query, database: DatabaseId): Promise<SearchAnswer>;
  /** One step along citations from these works, where the site is set to follow them. Never rejects for trouble of the world. */
  chaseCitations?(records: BibliographicRecord[]): Promise<Chase>;
  /** Integrity by record id; a record that is missing from the answer stays as it was. */
  checkIntegrity?(
    records: BibliographicRecord[],
  ): Promise<{ integrity: Map<string, Integrity>; gaps: Gap[] }>;
  /** Open-access full text by section, reference lists left out; none where there is none. */
  readFullText?(record: BibliographicRecord): Promise<{ passages: Passage[]; gaps: Gap[] }>;
  /** Told when a stage begins, for progress alone. */
  entered?(stage: Stage): void;
}
