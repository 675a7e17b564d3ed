import { createHash } from "node:crypto";
import type { Library } from "../../src/databases/library/library.ts";
import { sentencesOf } from "../../src/language/sentences.ts";
import type { BibliographicRecord } from "../../src/model/record.ts";

/** Two things that works name, and whether one work names both within three sentences. */
export interface EntityPair {
  things: [string, string];
  together: boolean;
  half: "dev" | "test";
}

const MOST_WORKS = 2_000;
const digest = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE(0);

/**
 * Pairs of names out of a library, as many together as never together. What is true is read off the raw text, letter by letter, by
 * other means than the ones that are measured: together is within three sentences in its own spelling; never is in no work
 * in any case, with any hyphens and spaces, in the singular or plural. Each pair falls to one half by its hash, before anything is looked at.
 */
export function entityPairs(library: Library, works: BibliographicRecord[], count: number): EntityPair[] {
  const things = commonThings(works);
  const together: EntityPair[] = [];
  for (const work of byHash(works, (one) => one.id)) {
    if (together.length >= count) break;
    const pair = meetingIn(work, things);
    if (pair !== undefined) together.push({ things: pair, together: true, half: halfOf(pair) });
  }
  const apart: EntityPair[] = [];
  const mixed = byHash([...things], (thing) => thing);
  for (let i = 0; i + 1 < mixed.length && apart.length < count; i += 2) {
    const pair: [string, string] = [mixed[i] ?? "", mixed[i + 1] ?? ""];
    if (overlaps(pair) || everMeet(library, pair)) continue;
    apart.push({ things: pair, together: false, half: halfOf(pair) });
  }
  return [...together, ...apart];
}

/** A word with a second capital or a digit, or capitalised words in a row inside a sentence. */
const THING =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}\p{N}]*(?:-?[\p{Lu}\d][\p{L}\p{N}]*)+|(?<=\p{Ll} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)(?![\p{L}\p{N}-])/gu;

/** Things that a text names, by a pattern that is not the one that is measured. */
function thingsIn(text: string): string[] {
  return [...new Set([...text.matchAll(THING)].map(([thing]) => thing))];
}

/** Things that 4 to 60 of the works name, in one spelling. */
function commonThings(works: BibliographicRecord[]): Set<string> {
  const counts = new Map<string, number>();
  for (const work of works) {
    for (const thing of thingsIn(work.abstract ?? "")) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([thing, n]) => n >= 4 && n <= 60 && thing.length <= 40).map(([thing]) => thing),
  );
}

function meetingIn(work: BibliographicRecord, things: Set<string>): [string, string] | undefined {
  const abstract = work.abstract ?? "";
  const sentences = sentencesOf(abstract, work.sentenceStarts);
  for (let i = 0; i < sentences.length; i++) {
    const window = abstract.slice(sentences[i]?.start, sentences[Math.min(i + 2, sentences.length - 1)]?.end);
    const here = thingsIn(window).filter((thing) => things.has(thing));
    const other = here.slice(1).find((thing) => !overlaps([here[0] ?? "", thing]));
    if (here[0] !== undefined && other !== undefined) return [here[0], other];
  }
  return undefined;
}

/** Names that share a word are too near to be told apart: “BLEU” and “BLEU score”. */
function overlaps([one, other]: [string, string]): boolean {
  const words = new Set(one.toLowerCase().split(/[\s-]+/));
  return other
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word) || one.toLowerCase().includes(word) || word.includes(one.toLowerCase()));
}

/** Whether any work has both, whatever stands between their letters and digits: a pair that meets as “F1” meets as “F-1”. */
function everMeet(library: Library, pair: [string, string]): boolean {
  return pair.some((one) => {
    const forms = [one, one.replace(/[\s.-]+/g, ""), one.replace(/[\s.-]+/g, " "), singly(one)];
    const query = { id: "q", step: "narrow" as const, groups: [forms], facets: [] };
    return library.search(query, MOST_WORKS).records.some((record) => {
      const text = squashed(`${record.title} ${record.abstract ?? ""}`);
      return pair.every((thing) => text.includes(squashed(singly(thing))));
    });
  });
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function singly(thing: string): string {
  return thing.length > 3 ? thing.replace(/s$/, "") : thing;
}

function byHash<T>(items: T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, at: digest(key(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function halfOf(pair: [string, string]): "dev" | "test" {
  return digest(pair.join("\n")) % 2 === 0 ? "dev" : "test";
}
