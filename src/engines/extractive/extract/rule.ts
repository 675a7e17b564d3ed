/** A rule of a table: why it turns down what it finds, and sentences that show what it finds and what it leaves alone. */
export interface Rule {
  name: string;
  /** As it is told to a reader, after the sentence: “points back with ‘such’”. */
  why: string;
  pattern: RegExp;
  finds: readonly string[];
  leaves: readonly string[];
}

/** The first rule of a table that finds something in a text. */
export function ruleFor(rules: readonly Rule[], text: string): Rule | undefined {
  return rules.find(({ pattern }) => pattern.test(text));
}

/** Words or phrases, parted by commas or line breaks, as a group of a regular expression: any one of them. */
export function anyOf(words: string): string {
  const parts = words
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return `(?:${parts.join("|")})`;
}
