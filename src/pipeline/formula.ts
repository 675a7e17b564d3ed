/** A formula between `\(` and `\)`, as sources write it; some escape the backslash once more. */
const FORMULA = /(?<!\\)(\\{1,2})\((.*?)(?<!\\)\1\)/gs;

/** The text with what stands in formulas, without the marks around them. Letters and digits stay as they are. */
export function withoutFormulaMarks(text: string): string {
  return text.replace(FORMULA, (_, __, inside: string) => inside.trim());
}
