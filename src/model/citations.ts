import { z } from "zod";

/** Where citations of the included works are followed to, one step: to what they cite, to what cites them, or both. */
export const CITATION_DIRECTIONS = {
  none: [],
  backward: ["backward"],
  forward: ["forward"],
  both: ["backward", "forward"],
} as const satisfies Record<string, readonly ("backward" | "forward")[]>;
export const CitationChasing = z.enum(
  Object.keys(CITATION_DIRECTIONS) as [
    keyof typeof CITATION_DIRECTIONS,
    ...(keyof typeof CITATION_DIRECTIONS)[],
  ],
);
export type CitationChasing = z.infer<typeof CitationChasing>;
