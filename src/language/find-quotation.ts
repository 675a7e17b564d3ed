import { normalise } from "./normalise.ts";
import type { Span } from "./span.ts";

/** Where a quotation stands: UTF-16 offsets into the text as it was given. */
export interface Found extends Span {
  match: "exact" | "normalised";
}

/**
 * Finds a quotation in a text: letter by letter, else with Unicode forms, ligatures, hyphenation and white space made
 * alike. Never inside a word or a number: “able” does not stand in “unable”, nor “1.69” in “11.69”.
 */
export function findQuotation(quote: string, text: string): Found | undefined {
  const wanted = quote.trim();
  if (wanted === "") return undefined;
  const exact = findWhole(wanted, text);
  if (exact !== undefined) return { start: exact, end: exact + wanted.length, match: "exact" };
  const source = normalise(text);
  const plain = normalise(wanted).text;
  const at = findWhole(plain, source.text);
  if (at !== undefined) return located(source, at, plain.length, text);
  const loose = withoutHyphens(source.text);
  const looseWanted = withoutHyphens(plain).text;
  const looseAt = findWhole(looseWanted, loose.text);
  if (looseAt === undefined) return undefined;
  const last = loose.offsets[looseAt + looseWanted.length - 1];
  const first = loose.offsets[looseAt];
  if (first === undefined || last === undefined) return undefined;
  return located(source, first, last + 1 - first, text);
}

function located(
  source: ReturnType<typeof normalise>,
  at: number,
  length: number,
  text: string,
): Found | undefined {
  const start = source.sourceOffset(at);
  const last = source.sourceOffset(at + length - 1);
  let end = last + 1;
  while (end < text.length && /[\p{M}\udc00-\udfff]/u.test(text[end] ?? "")) end++;
  return end > start ? { start, end, match: "normalised" } : undefined;
}

/** Hyphens between letters left out, so that “long-term” meets “long-⏎term”. */
function withoutHyphens(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const between = text[i] === "-" && /\p{L}/u.test(text[i - 1] ?? "") && /\p{L}/u.test(text[i + 1] ?? "");
    if (between) continue;
    kept += text[i];
    offsets.push(i);
  }
  return { text: kept, offsets };
}

function findWhole(wanted: string, text: string): number | undefined {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (standsAlone(text, at, at + wanted.length)) return at;
  }
  return undefined;
}

/** Whether a stretch of text begins and ends where a word or number does. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end);
}

function cutsWord(text: string, at: number): boolean {
  const left = text[at - 1] ?? "";
  const right = text[at] ?? "";
  if (/[\p{L}\p{N}\p{M}]/u.test(left) && /[\p{L}\p{N}\p{M}]/u.test(right)) return true;
  if (/\d/.test(text[at - 2] ?? "") && /[.,·]/.test(left) && /\d/.test(right)) return true;
  return /\d/.test(left) && /[.,·]/.test(right) && /\d/.test(text[at + 1] ?? "");
}
