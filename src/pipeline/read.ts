import type { Gap } from "../model/gap.ts";
import type { Passage } from "../model/passage.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Effects } from "./effects.ts";

/** What was read of one work. */
export interface Reading {
  passages: Passage[];
  gaps: Gap[];
}

/**
 * The passages of a work: its open-access full text by section where there is one, its abstract or summary
 * else. An abstract that the full text does not hold itself stands before it. Section names are unique.
 */
export async function read(
  record: BibliographicRecord,
  effects: Pick<Effects, "readFullText">,
): Promise<Reading> {
  const full = (await effects.readFullText?.(record)) ?? { passages: [], gaps: [] };
  const abstract = abstractPassage(record);
  const holdsAbstract = full.passages.some((passage) => /^(abstract|summary)$/i.test(passage.section));
  const passages = abstract === undefined || holdsAbstract ? full.passages : [abstract, ...full.passages];
  return { passages: withUniqueSections(passages), gaps: full.gaps };
}

function abstractPassage(record: BibliographicRecord): Passage | undefined {
  if (record.abstract === undefined || record.abstract.trim() === "") return undefined;
  const summary = record.depth === "summary";
  return {
    record: record.id,
    section: summary ? "Summary" : "Abstract",
    depth: summary ? "summary" : "abstract",
    text: record.abstract,
    ...(record.sentenceStarts === undefined ? {} : { sentenceStarts: record.sentenceStarts }),
  };
}

function withUniqueSections(passages: Passage[]): Passage[] {
  const seen = new Map<string, number>();
  return passages.map((passage) => {
    const count = (seen.get(passage.section) ?? 0) + 1;
    seen.set(passage.section, count);
    return count === 1 ? passage : { ...passage, section: `${passage.section} (${count})` };
  });
}
