import { findNumbers, type WrittenNumber } from "./numbers.ts";

/** An amount that a question asks for: values of one unit from `least` to `most`, both counted in. */
export interface Amount {
  unit: string;
  least: number;
  most: number;
}

const FROM_BEFORE = /^(?:at least|more than|no less than|over|above|beyond|from|[≥>])\s*/i;
const TO_BEFORE = /^(?:at most|less than|fewer than|no more than|under|below|up to|[≤<])\s*/i;
const FROM_BEHIND = /\s+(?:or|and) (?:more|higher|above|over|older|longer|greater|larger|up)$/i;
const TO_BEHIND = /\s+(?:or|and) (?:fewer|less|lower|below|under|younger|shorter|smaller|down)$/i;
const OF_AGE = /[\s-]?(?:olds?|of age)$/i;

/** What a phrase says where it is nothing but an amount with its unit: “4 bits”, “5 to 12 years”, “4 bits or fewer”, “over 65 years”. */
export function readAmount(phrase: string): Amount | undefined {
  const whole = phrase.trim();
  const isFrom = FROM_BEFORE.test(whole) || FROM_BEHIND.test(whole);
  const isTo = TO_BEFORE.test(whole) || TO_BEHIND.test(whole);
  const bare = plainAmount(whole);
  const [number, ...others] = findNumbers(bare);
  if (number === undefined || others.length > 0 || (isFrom && isTo)) return undefined;
  if (number.kind !== "amount" || number.unit === "" || number.start > 0 || number.end < bare.length)
    return undefined;
  const { value, upper = value, unit } = number;
  return {
    unit,
    least: isTo ? Number.NEGATIVE_INFINITY : value,
    most: isFrom ? Number.POSITIVE_INFINITY : upper,
  };
}

/** An amount without the words that make it a bound: “4 bits or fewer” → “4 bits”. */
export function plainAmount(phrase: string): string {
  return [FROM_BEFORE, TO_BEFORE, FROM_BEHIND, TO_BEHIND, OF_AGE].reduce(
    (text, pattern) => text.replace(pattern, ""),
    phrase,
  );
}

/** Whether a text states an amount of this unit between the bounds, whatever its spelling: “4-bit”, “3–4 bits”, “4 or 8 bits”, “four bits”. */
export function statesAmount(text: string, { unit, least, most }: Amount): boolean {
  const numbers = withSharedUnits(text, findNumbers(text));
  return numbers.some(
    (number) =>
      number.kind === "amount" &&
      isOf(number.unit, unit) &&
      number.value <= most &&
      (number.upper ?? number.value) >= least,
  );
}

/** A dose a day is that dose still; of two rates both parts must be the same. */
function isOf(stated: string, asked: string): boolean {
  return stated === asked || (!asked.includes("/") && stated.split("/")[0] === asked);
}

/** “2, 3 or 4 bits”: the unit behind the last number is that of those before it, too. */
function withSharedUnits(text: string, numbers: readonly WrittenNumber[]): WrittenNumber[] {
  const shared: WrittenNumber[] = [];
  for (const number of [...numbers].reverse()) {
    const next = shared.at(-1);
    const isListed =
      next !== undefined &&
      number.unit === "" &&
      number.kind === "amount" &&
      /^\s*(?:,|\/|(?:, ?)?(?:or|and|to|versus|vs\.?))\s*$/i.test(text.slice(number.end, next.start));
    shared.push(isListed ? { ...number, unit: next.unit } : number);
  }
  return shared;
}
