import { assess } from "../../../src/language/assess.ts";
import type { Source } from "../../../src/language/prepare.ts";
import type { LabelledClaim } from "../../fit/scifact.ts";

/** Milliseconds a claim and abstract, for abstracts never seen before and for those already taken apart. */
export function measureSpeed(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  print: (line: string) => void,
): void {
  const sources = [...corpus.values()].slice(0, 400).map((source) => ({ ...source }));
  const texts = claims.slice(0, 10).map((claim) => claim.text);
  const time = (some: readonly string[]) => {
    const start = performance.now();
    for (const text of some) for (const source of sources) assess(text, source);
    return (performance.now() - start) / (some.length * sources.length);
  };
  const first = time(texts.slice(0, 1));
  const then = time(texts.slice(1));
  print(
    `time a claim and abstract: ${first.toFixed(2)} ms with a new abstract, ${then.toFixed(2)} ms with one taken apart before`,
  );
  const pairs = claims.flatMap((claim) =>
    [...claim.cited.keys()].flatMap((id) => {
      const source = corpus.get(id);
      return source === undefined ? [] : [[claim.text, { ...source }] as const];
    }),
  );
  const start = performance.now();
  for (const [text, source] of pairs) assess(text, source);
  print(
    `time a claim and the abstract it cites: ${((performance.now() - start) / pairs.length).toFixed(2)} ms, each taken apart anew`,
  );
}
