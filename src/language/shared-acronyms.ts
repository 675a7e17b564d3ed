import { findAcronyms } from "./acronyms.ts";

/** A short form counts as shared where so many works spell it out alike, and this share of those that spell it out. */
const FEWEST = 2;
const ALIKE = 0.8;

/**
 * Short forms that several of some texts spell out alike, each text a work's title and abstract: stem of the short form → stems of the long
 * one. They hold for works of the same field that take them for known (“Tregs” beside “regulatory T cells (Tregs)”).
 */
export function sharedAcronyms(texts: readonly string[]): Map<string, string[]> {
  const spelled = new Map<string, { long: string[]; works: number }[]>();
  for (const text of texts) {
    for (const [short, long] of findAcronyms(text)) {
      const known = spelled.get(short) ?? [];
      const same = known.find((other) => other.long.join(" ") === long.join(" "));
      if (same === undefined) known.push({ long, works: 1 });
      else same.works += 1;
      spelled.set(short, known);
    }
  }
  const shared = new Map<string, string[]>();
  for (const [short, longs] of spelled) {
    const all = longs.reduce((sum, { works }) => sum + works, 0);
    const usual = longs.find(({ works }) => works >= FEWEST && works >= ALIKE * all);
    if (usual !== undefined) shared.set(short, usual.long);
  }
  return shared;
}
