import type { Gap } from "../src/model/gap.ts";
import type { Passage } from "../src/model/passage.ts";
import type { BibliographicRecord } from "../src/model/record.ts";
import type { Databases } from "./databases.ts";

/** At most so many works are asked for their full text for one question: hosts want pauses, and nobody waits for an hour. */
const MOST_ASKED = 30;

const LIMIT: Gap = {
  kind: "full-text",
  where: "full texts",
  message: `Full texts were asked for of the first ${MOST_ASKED} works alone; of the others, abstracts were read.`,
};

/** Reads the open-access full texts of one question's works, up to a limit; what that leaves out is a gap, once. */
export function limitedFullTexts(
  databases: Pick<Databases, "readFullText" | "leftOut">,
): (record: BibliographicRecord) => Promise<{ passages: Passage[]; gaps: Gap[] }> {
  let asked = 0;
  return async (record) => {
    asked++;
    if (asked > MOST_ASKED) return { passages: [], gaps: asked === MOST_ASKED + 1 ? [LIMIT] : [] };
    const { passages, gaps } = await databases.readFullText(record);
    return { passages, gaps: asked === 1 ? [...databases.leftOut, ...gaps] : gaps };
  };
}
