import type { Searchable } from "./facet-mentions.ts";

/**
 * A text in which each short form that its work spells out (“deep brain stimulation (DBS)”) also counts as the long one. `acronyms` as
 * `findAcronyms` of the work gives them.
 */
export function withAcronyms(text: Searchable, acronyms: ReadonlyMap<string, readonly string[]>): Searchable {
  const positions = new Map(text.positions);
  for (const [short, long] of acronyms) {
    const places = text.positions.get(short);
    if (places === undefined) continue;
    for (const stem of long) positions.set(stem, [...(positions.get(stem) ?? []), ...places]);
  }
  return { text: text.text, positions };
}
