import type { Quantity } from "../model/quantity.ts";
import { findNumbers, type WrittenNumber } from "./numbers.ts";
import { qualifierOf } from "./qualifier-words.ts";
import { partsOf } from "./quantity-parts.ts";
import { splitSentences } from "./sentences.ts";

/**
 * Amounts of a text with value or range, unit and how they are meant (maximum, mean, about), in order. Dates, ordinals,
 * citation marks and the numbers of figures are left out; so is the level of a confidence interval.
 */
export function findQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const amounts = findNumbers(sentence).filter(
      (number) => number.kind === "amount" && !isLevel(sentence, number),
    );
    for (const [i, number] of amounts.entries())
      quantities.push(quantityOf(sentence, number, start, amounts[i + 1]?.start ?? sentence.length));
  }
  return quantities;
}

/** How one written number is meant in its sentence, with its `p`, confidence interval or other measure. */
function quantityOf(sentence: string, number: WrittenNumber, offset: number, next: number): Quantity {
  const left = sentence.slice(0, number.start);
  const statistic =
    /\b(p|P|CI|[Cc]onfidence interval|OR|RR|HR|[Oo]dds ratio|[Hh]azard ratio|[Rr]elative risk|[Rr]isk ratio|IQR)\)?\s*(?:,|:|=|<|>|of|was|[≤≥])?\s*$/.exec(
      left,
    )?.[1];
  const parts = partsOf(sentence, { start: number.start, end: number.end, next }, number.unit);
  return {
    text: sentence.slice(number.start, number.end).trim(),
    start: offset + number.start,
    end: offset + number.end,
    value: number.value,
    ...(number.upper === undefined ? {} : { upper: number.upper }),
    unit: number.unit,
    qualifier: qualifierOf(left, sentence.slice(number.end), number.unit),
    ...(statistic === undefined ? parts : { measure: statistic }),
  };
}

/** The 95 % of a 95 % confidence interval. */
function isLevel(sentence: string, number: WrittenNumber): boolean {
  return (
    number.unit === "%" &&
    /^\s*(?:CI\b|confidence (?:interval|limit)|credible|CrI\b)/i.test(sentence.slice(number.end))
  );
}
