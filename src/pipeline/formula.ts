/** A formula between `\(` and `\)`, as sources write it; some escape the backslash once more. */
const FORMULA = /(?<!\\)(\\{1,2})\((.*?)(?<!\\)\1\)/gs;

/** Signs that formulas write as a command, and nothing else that they do. */
const SIGNS: Record<string, string> = {
  times: "×",
  cdot: "·",
  sim: "~",
  approx: "≈",
  pm: "±",
  leq: "≤",
  le: "≤",
  geq: "≥",
  ge: "≥",
  "%": "%",
};
const COMMAND = /\\{1,2}([a-z]+(?![a-z])|%)/gi;

/** The text with what stands in formulas, without the marks around them, and with signs for their commands (“\\times”). Letters and digits stay as they are. */
export function withoutFormulaMarks(text: string): string {
  return text.replace(FORMULA, (_, __, inside: string) =>
    inside
      .replace(COMMAND, (command, name: string) =>
        Object.hasOwn(SIGNS, name) ? (SIGNS[name] ?? command) : command,
      )
      .trim(),
  );
}
