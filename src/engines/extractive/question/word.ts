import type { Span } from "../../../language/span.ts";

/**
 * A word of a question and what it does there. `name`s are atomic, however many words they have. A `grade` is an
 * adjective that asks for a measure or compares; an `amount` is a number with its unit; `part` belongs to a noun phrase; everything else joins
 * phrases.
 */
export interface Word extends Span {
  text: string;
  lower: string;
  kind: "name" | "amount" | "part" | "verb" | "grade" | "function" | "comma" | "break";
  lemma?: string;
}
