import type { Claim } from "../model/claim.ts";

/** A claim's text with the first letter that it has in its own source, where a sentence's capital was put in its place. */
export function asQuoted({ text, record, evidence }: Pick<Claim, "text" | "record" | "evidence">): string {
  const rest = text.slice(1).replace(/[.!?]$/, "");
  const letters = evidence
    .filter((each) => each.record === record)
    .map(({ quotation }) => quotation.text.charAt(quotation.text.indexOf(rest) - 1));
  const own = letters.find((letter) => letter !== "" && letter.toUpperCase() === text.charAt(0));
  return own === undefined ? text : own + text.slice(1);
}
