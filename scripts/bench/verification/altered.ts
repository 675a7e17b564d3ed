import { createHash } from "node:crypto";
import type { Source } from "../../../src/language/prepare.ts";
import { verifyClaim } from "../../../src/language/verify-claim.ts";
import type { Alteration } from "../alterations.ts";
import { HARMFUL } from "../alterations-harmful.ts";
import { HARMLESS } from "../alterations-harmless.ts";

const DOCUMENTS = 300;

/** A writer of alterations: what turns a meaning, and what leaves it. */
export interface Hand {
  name: string;
  harmful: readonly Alteration[];
  harmless: readonly Alteration[];
}

/** Sentences of real abstracts, altered: what share is refused, and what share of harmless edits is wrongly refused. */
export function measureAlterations(
  name: string,
  sources: readonly (Source & { id: string })[],
  print: (line: string) => void,
  hand: Hand = { name: "alterations", harmful: HARMFUL, harmless: HARMLESS },
): void {
  const chosen = sources
    .map((source) => ({ source, key: hash(`${hand.name} ${source.id}`) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, DOCUMENTS)
    .map(({ source }) => source);
  print(`${name}: altered claims refused`);
  for (const alteration of hand.harmful) print(`  ${line(alteration, run(alteration, chosen), false)}`);
  print(`${name}: harmless edits wrongly refused`);
  let edited = 0;
  let refused = 0;
  for (const alteration of hand.harmless) {
    const counted = run(alteration, chosen);
    const { n, supported } = counted;
    edited += n;
    refused += n - supported;
    print(`  ${line(alteration, counted, true)}`);
  }
  print(`  all: ${((100 * refused) / Math.max(1, edited)).toFixed(1)} % of ${edited}`);
}

/** Altered sentences, and how many of them were called supported. */
interface Counted {
  n: number;
  supported: number;
}

function line({ kind }: Alteration, { n, supported }: Counted, harmless: boolean): string {
  const share = (100 * (n - supported)) / Math.max(1, n);
  return `${kind.padEnd(26)} ${share.toFixed(1).padStart(5)} % of ${n}${harmless ? "" : " refused"}`;
}

function run(alteration: Alteration, sources: readonly Source[]): Counted {
  let n = 0;
  let supported = 0;
  sources.forEach((source, k) => {
    const elsewhere = sources[(k + 7) % sources.length]?.text ?? "";
    source.sentences.forEach(({ start, end }, i) => {
      if ((i + k) % 2 === 1) return;
      const sentence = source.text.slice(start, end);
      const words = sentence.split(" ").length;
      if (words < 6 || words > 50 || !sentence.endsWith(".")) return;
      const claim = alteration.alter(sentence, { text: source.text, elsewhere, pick: hash(sentence) % 97 });
      if (claim === undefined || claim === sentence) return;
      n++;
      if (verifyClaim(claim, [{ record: "it", source, maySupport: true }], "named").verdict === "supported")
        supported++;
    });
  });
  return { n, supported };
}

function hash(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16);
}
