import type { Source } from "../../../src/language/prepare.ts";
import { verifyClaim } from "../../../src/language/verify-claim.ts";
import { libraryOf } from "../../fit/library-of.ts";
import type { LabelledClaim } from "../../fit/scifact.ts";

/** So many works the command consults for a claim that names none. */
const CONSULTED = 20;

/** Claims against the whole corpus: F1 of abstracts with the right stance, and of those with a whole rationale among three sentences. */
export async function measureOpen(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  print: (line: string) => void,
): Promise<void> {
  const library = await libraryOf(corpus);
  let wanted = 0;
  let said = 0;
  let labelled = 0;
  let grounded = 0;
  for (const claim of claims) {
    wanted += [...claim.cited.values()].filter(({ stance }) => stance !== "neither").length;
    const consulted = library.nearest(claim.text, CONSULTED).flatMap(({ id: record, score }) => {
      const source = corpus.get(record);
      return source === undefined ? [] : [{ record, source, maySupport: true, score }];
    });
    const { evidence } = verifyClaim(claim.text, consulted, "searched", library);
    for (const { record, stance, sentences } of evidence) {
      said++;
      const gold = claim.cited.get(record);
      if (gold?.stance !== stance) continue;
      labelled++;
      if (gold.rationales.some((set) => set.every((i) => sentences.slice(0, 3).includes(i)))) grounded++;
    }
  }
  library.close();
  const f1 = (right: number) => ((200 * right) / (said + wanted)).toFixed(1);
  print(
    `open, the library's search, ${CONSULTED} works: abstract label-only F1 ${f1(labelled)}, with rationale ${f1(grounded)} (${said} said, ${wanted} wanted)`,
  );
}
