/** How much of something a word takes: 0 none, 1 few, 2 some, 3 many, 4 most, 5 all, 6 it alone. */
const SHARE = new Map<string, number>();
for (const [share, words] of [
  [0, "none neither no"],
  [1, "few fewer little rarely seldom hardly scarcely minority handful"],
  [2, "some several certain sometimes occasionally partly partially partial subset portion couple"],
  [3, "many much numerous often frequently"],
  [
    4,
    "most mostly majority usually generally typically largely mainly predominantly primarily commonly nearly almost",
  ],
  [
    5,
    "all every each always entire entirely whole wholly completely complete fully everyone everything invariably universally universal both total totally never",
  ],
  [6, "only solely exclusively merely purely"],
] as const) {
  for (const word of words.split(" ")) SHARE.set(word, share);
}

/** The share a lower-case word speaks of, 0 none to 5 all (“never” among these) and 6 it alone (“only”); undefined for other words. */
export function shareOf(lower: string): number | undefined {
  return SHARE.get(lower);
}
