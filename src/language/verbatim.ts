import { turnedBy } from "./conflicts/context.ts";
import { type Found, findQuotation } from "./find-quotation.ts";
import type { PreparedSource } from "./prepare.ts";

/** A claim's own words in a source, and what turns them there, if anything does. */
export interface Verbatim extends Found {
  sentences: number[];
  turned?: string;
}

/** Finds a claim's words in a source, its first letter large or small, and looks at what stands around them. */
export function findVerbatim(claim: string, source: PreparedSource): Verbatim | undefined {
  const words = claim.trim().replace(/[\s.]+$/, "");
  if (words.split(/\s+/).length < 3) return undefined;
  const first = words[0] ?? "";
  let turned: Verbatim | undefined;
  for (const form of new Set([
    words,
    first.toUpperCase() + words.slice(1),
    first.toLowerCase() + words.slice(1),
  ])) {
    for (let from = 0; from < source.text.length; ) {
      const found = findQuotation(form, source.text.slice(from));
      if (found === undefined) break;
      const there = located(found, from, source);
      if (there.turned === undefined) return there;
      turned ??= there;
      from += found.end;
    }
  }
  return turned;
}

function located(found: Found, from: number, source: PreparedSource): Verbatim {
  const start = found.start + from;
  const end = found.end + from;
  const sentences = source.sentences.flatMap((span, i) => (span.start < end && span.end > start ? [i] : []));
  const first = source.sentences[sentences[0] ?? -1];
  const last = source.sentences[sentences.at(-1) ?? -1];
  const left = source.text.slice(first?.start ?? 0, start);
  const right = source.text.slice(end, last?.end ?? source.text.length);
  const turned = turnedBy(left, source.text.slice(start, end), right);
  return { start, end, match: found.match, sentences, ...(turned === undefined ? {} : { turned }) };
}
