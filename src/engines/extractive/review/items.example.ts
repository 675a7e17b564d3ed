import type { Dimension, ReviewItem } from "../../../model/review.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { material } from "../compose.example.ts";
import { compose } from "../compose.ts";
import { review } from "../review.ts";

const SEATS = { challenger: 0, confirmer: 1, editor: 2 } as const;

/** What a reviewer takes from a dimension of the example's report, or of one changed. */
export function itemsOf(
  reviewer: keyof typeof SEATS,
  dimension: Dimension,
  over: Partial<Material> = {},
): ReviewItem[] {
  const given = material(over);
  const { dimensions } = review(given, compose(given)).reviews[SEATS[reviewer]]!;
  return dimensions.find((each) => each.dimension === dimension)!.items;
}

/** The same as a line each: “0.8 claim c0123456789 why”. */
export function linesOf(...of: Parameters<typeof itemsOf>): string[] {
  return itemsOf(...of).map(({ points, about, reason }) => `${points} ${about.kind} ${about.id} ${reason}`);
}
