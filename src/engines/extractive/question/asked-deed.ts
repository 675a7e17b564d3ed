/** Verbs of what somebody or something can do to what follows them: finding, telling, solving, learning it. */
const DEEDS = new Set(
  `detect recognise recognize identify distinguish classify diagnose follow solve answer summarise summarize translate generate memorise
  memorize learn understand comprehend remember forget recall write read plan parse navigate grade forecast simulate judge rank retrieve
  count segment correct annotate label infer imitate track perceive smell believe trust pass share adopt reject`.split(
    /\s+/,
  ),
);

const BEHIND = /^(?:the|an?|their|its|his|her|our|own|all|any|some|such|new|those|these)$/;

/** The deed that is asked about right before a phrase: “detect” of “how well do owls detect their own”; undefined where there is none. */
export function askedDeed(gap: string): string | undefined {
  const words = gap.split(" ");
  const last = words.findLast((word) => !BEHIND.test(word));
  return last !== undefined && DEEDS.has(last) ? last : undefined;
}
