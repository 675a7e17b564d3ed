import type { Alteration } from "../../alterations.ts";
import { AMOUNTS } from "./amounts.ts";
import { CUTS } from "./cuts.ts";
import { HEDGES } from "./hedges.ts";
import { NEGATIONS } from "./negations.ts";
import { DIRECTIONS_AND_SHARES } from "./shares.ts";
import { THINGS } from "./things.ts";

/**
 * Edits that turn a sentence's meaning, by another hand than the checks and than the first list: written from grammars' lists
 * of modals, evidentials, frequency adverbs and affixes, before the checks' own lists were read.
 */
export const OTHER_HAND_HARMFUL: Alteration[] = [
  ...NEGATIONS,
  ...AMOUNTS,
  ...DIRECTIONS_AND_SHARES,
  ...HEDGES,
  ...CUTS,
  ...THINGS,
];
