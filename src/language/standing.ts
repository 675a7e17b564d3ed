import type { Analysis } from "./analyse.ts";
import { shareMet } from "./coverage.ts";
import { FEATURES } from "./evidence-features.ts";
import { UNKNOWN } from "./rarity.ts";
import table from "./reliability.json" with { type: "json" };

/** How a text compares with the other texts that one search found, and with all that were searched; the order is that of the coefficients. */
export const STANDING = [
  "rank",
  "first",
  "whole text ahead",
  "best sentence ahead",
  "two sentences ahead",
  "title ahead",
  "repeated ahead",
  "scarce words ahead",
  "scarce words of a sentence ahead",
  "nearness",
  "rarest missing",
] as const;

/** What a search looked through: how many works, and how many of them have a word. */
export interface Searched {
  size: number;
  worksWith(word: string): number;
}

/** A text that was found alone, by a search that tells nothing of itself: the rest is as it is with evidence. */
export const ALONE: readonly number[] = [1, 1, 0, 0, 0, 0, 0, 0, 0, ...table.usual];

const COMPARED = (["whole text", "best sentence", "two sentences", "title", "repeated"] as const).map(
  (name) => FEATURES.indexOf(name),
);

/** So many works of scholarly English count beside those searched, so that a word that a small library lacks is not thought rare. */
const READ_BESIDES = 1000;

type Found = Pick<Analysis, "features" | "coverage" | "claim"> & { score?: number | undefined };

/** How each of the texts that a search found compares with the best of the others. `analyses` are in the search's order. */
export function standingOf(analyses: readonly Found[], searched?: Searched): number[][] {
  const among = amongAll(analyses, searched);
  if (analyses.length < 2) return among.map((figures) => [...ALONE.slice(0, -2), ...figures]);
  const weights = scarcityOf(analyses);
  const figures = analyses.map(({ features, coverage }) => [
    ...COMPARED.map((k) => features[k] ?? 0),
    shareMet({ weights }, coverage.allMet),
    Math.max(0, ...coverage.met.map((met) => shareMet({ weights }, met))),
  ]);
  return figures.map((own, rank) => {
    const others = figures.filter((_, i) => i !== rank);
    return [
      1 / (1 + rank),
      rank === 0 ? 1 : 0,
      ...own.map((figure, k) => figure - Math.max(...others.map((other) => other[k] ?? 0))),
      ...(among[rank] ?? table.usual),
    ];
  });
}

/**
 * The score of each text for all that the claim could have met, by the inverse document frequency of its words among what was
 * searched; and the rarest of them that the text does not have, as a share of what a word can be worth.
 */
function amongAll(analyses: readonly Found[], searched: Searched | undefined): number[][] {
  const content = analyses[0]?.claim.pieces.pieces.filter((piece) => piece.content) ?? [];
  if (searched === undefined) return analyses.map(() => [...table.usual]);
  const { size } = searched;
  const counts = content.map(({ lower }) => searched.worksWith(lower));
  const all = counts.reduce((sum, count) => sum + Math.log((size + 1) / (count + 0.5)), 0);
  const worth = (count: number, rarity: number) =>
    Math.log((size + READ_BESIDES) / (count + READ_BESIDES * Math.exp(-rarity)));
  const worths = content.map(({ weight }, k) => worth(counts[k] ?? 0, weight));
  return analyses.map(({ coverage, score }) => {
    if (score === undefined || all <= 0) return [...table.usual];
    const missing = worths.map((each, k) => each * (1 - (coverage.allMet[k] ?? 0)));
    return [score / all, Math.max(0, ...missing) / worth(0, UNKNOWN)];
  });
}

/** The weight of each of a claim's words, the more the fewer of the texts have it. */
function scarcityOf(analyses: readonly Pick<Analysis, "coverage" | "claim">[]): number[] {
  const weights = analyses[0]?.claim.weights ?? [];
  return weights.map((weight, k) => {
    const having = analyses.filter(({ coverage }) => (coverage.allMet[k] ?? 0) > 0.5).length;
    return weight * Math.log((analyses.length + 1) / (having + 0.5));
  });
}
