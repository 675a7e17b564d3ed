import type { Verdict } from "../model/verdict.ts";

/** A shape for each verdict, so that it is told by more than a word and never by a colour alone. */
export const VERDICT_SHAPES: Record<Verdict, string> = {
  supported: "●",
  contested: "◐",
  refuted: "✕",
  unverified: "○",
};
