import table from "./word-frequency.json" with { type: "json" };

/** The rarity of a word that the table does not have. */
export const UNKNOWN = 6.5;
const rarities = new Map<string, number>();
for (const [rarity, stems] of Object.entries(table.words)) {
  for (const stem of stems.split(" ")) rarities.set(stem, Number(rarity));
}

/**
 * How rare a stem is in scholarly English: -ln of the share of abstracts with it, over two fields far apart (`npm run
 * fit`). 6.5 for a word that these fields do not share: a subject's own word.
 */
export function rarityOf(stem: string): number {
  return rarities.get(stem) ?? UNKNOWN;
}

/** Whether a stem belongs to the scholarly English of all fields: a word that names no particular thing. */
export function isCommonWord(stem: string): boolean {
  return rarities.has(stem);
}
