import type { Quantity } from "../model/quantity.ts";
import { againstOf, comparisonsIn } from "./quantity-parts/against.ts";
import { leadingCondition, trailingCondition } from "./quantity-parts/condition.ts";
import { measureOf } from "./quantity-parts/measure.ts";
import { subjectOf } from "./quantity-parts/subject.ts";

type Parts = Pick<Quantity, "measure" | "of" | "against" | "condition">;

/**
 * What a number of a sentence is a value of, whose it is, against what and under which condition, in the sentence's words, where
 * its grammar plainly shows it; what is in doubt is left out. `next` is where the number after it begins, or the sentence's end.
 */
export function partsOf(
  sentence: string,
  span: { start: number; end: number; next: number },
  unit: string,
): Parts {
  const left = sentence.slice(0, span.start);
  const right = sentence.slice(span.end);
  const measure = measureOf(left, right);
  const subject = subjectOf(left, right, unit);
  const against = againstOf(sentence, span, comparisonsIn(sentence));
  const condition = leadingCondition(sentence) ?? trailingCondition(right, span.next - span.end);
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(subject === undefined || subject === measure || subject === against ? {} : { of: subject }),
    ...(against === undefined ? {} : { against }),
    ...(condition === undefined ? {} : { condition }),
  };
}
