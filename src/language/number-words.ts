const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const VALUES = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ["dozen", 12],
]);

const SMALL = [...VALUES.keys()].join("|");

/** A number in words, tens and units joined: “three”, “twenty-five”, “two hundred”, “five million”. */
export const NUMBER_WORDS = `(?:${TENS.join("|")})[- ](?:${UNITS.slice(1, 10).join("|")})|(?:${SMALL})(?:[ -]hundred)?`;

/** The value of a scale word or of the letter that stands for one (“k”, “M”, “B”); undefined for anything else. */
export function scaleOf(word: string): number | undefined {
  const letters: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, bn: 1e9, mn: 1e6 };
  return letters[word] ?? SCALES[word.toLowerCase()];
}

/** The value of a number in words, as {@link NUMBER_WORDS} finds them; undefined for other words. */
export function valueOfWords(words: string): number | undefined {
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const value = VALUES.get(word);
    if (value !== undefined) sum += value;
    else if (word === "hundred") sum *= 100;
    else return undefined;
  }
  return sum;
}
