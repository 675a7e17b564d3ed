import type { Source } from "../../../src/language/prepare.ts";
import { verifyClaim } from "../../../src/language/verify-claim.ts";
import { bm25 } from "../../fit/bm25.ts";
import type { LabelledClaim } from "../../fit/scifact.ts";

/** Claims against the whole corpus: F1 of abstracts with the right stance, and of those with a whole rationale among three sentences. */
export function measureOpen(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  print: (line: string) => void,
): void {
  const search = bm25(corpus);
  let wanted = 0;
  let said = 0;
  let labelled = 0;
  let grounded = 0;
  for (const claim of claims) {
    wanted += [...claim.cited.values()].filter(({ stance }) => stance !== "neither").length;
    const consulted = search(claim.text, 10).flatMap((record) => {
      const source = corpus.get(record);
      return source === undefined ? [] : [{ record, source, maySupport: true }];
    });
    for (const { record, stance, sentences } of verifyClaim(claim.text, consulted, "searched").evidence) {
      said++;
      const gold = claim.cited.get(record);
      if (gold?.stance !== stance) continue;
      labelled++;
      if (gold.rationales.some((set) => set.every((i) => sentences.slice(0, 3).includes(i)))) grounded++;
    }
  }
  const f1 = (right: number) => ((200 * right) / (said + wanted)).toFixed(1);
  print(
    `open, BM25 top 10: abstract label-only F1 ${f1(labelled)}, with rationale ${f1(grounded)} (${said} said, ${wanted} wanted)`,
  );
}
