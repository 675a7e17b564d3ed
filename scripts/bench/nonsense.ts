const ONSETS = ["b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"];
const VOWELS = ["a", "e", "i", "o", "u"];
const CODAS = ["", "", "l", "n", "r", "s", "t"];

/** A source of words without meaning, the same for the same seed. */
export interface Nonsense {
  /** An integer from `from` up to and including `to`. */
  number(from: number, to: number): number;
  word(): string;
  name(): string;
  /** A sentence of `words` words, with its full stop. */
  sentence(words: number): string;
  pick<T>(list: readonly T[]): T;
}

/** Words from a 32-bit seed, by mulberry32 (T. Ettinger, public domain): fast and even enough to fill pages. */
export function nonsense(seed: number): Nonsense {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const one = list[number(0, list.length - 1)];
    if (one === undefined) throw new Error("nonsense: nothing to pick from an empty list");
    return one;
  };
  const word = (): string =>
    Array.from({ length: number(1, 3) }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join("");
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    number,
    pick,
    word,
    name: () => capital(word() + pick(ONSETS) + pick(VOWELS)),
    sentence: (words) => `${capital(Array.from({ length: words }, word).join(" "))}.`,
  };
}
