/** How sure a word leaves its sentence: 1 a possibility, 2 an ability or a duty, 3 a certainty. */
const STRENGTH = new Map<string, 1 | 2 | 3>();
for (const [strength, words] of [
  [
    1,
    "may might could possibly perhaps maybe probably likely potentially presumably provisionally hypothetically theoretically seemingly apparently conceivably plausibly arguably supposedly allegedly purportedly ostensibly reportedly putative putatively provisional presumptive unconfirmed unproven conjectural potential possible probable plausible presumed alleged suspected hypothetical tentative tentatively suggestive preliminary speculative appear appears appeared seem seems seemed tend tends tended hypothesize hypothesized hypothesise hypothesised speculate speculated postulate postulated propose proposed believed thought assumed suspect conjecture conjectured supposed expected anticipated hint hints plan plans planned intend intends intended aim aims aimed hope hopes hoped seek seeks sought try tries tried attempt attempts attempted want wants wanted wish wishes wished designed meant scheduled remain remains remained",
  ],
  [
    2,
    "can should would ought able sometimes occasionally partly partially somewhat largely mostly generally usually often typically",
  ],
  [
    3,
    "will must shall always definitely certainly undoubtedly clearly surely inevitably invariably necessarily proven proves prove proved proving guarantee guarantees guaranteed guaranteeing conclusively unequivocally indisputably obviously undeniably",
  ],
] as const) {
  for (const word of words.split(" ")) STRENGTH.set(word, strength);
}

/** 1 for a possibility (“may”, “possibly”, “appears”), 2 for an ability or a limit, 3 for a certainty; undefined for other words. */
export function sureness(lower: string): 1 | 2 | 3 | undefined {
  return STRENGTH.get(lower);
}
