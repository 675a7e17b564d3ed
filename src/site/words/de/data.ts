/** Words that the nouns bring with them: verdicts, tiers, reasons and other closed sets. */
export const DATA: Record<string, string> = {
  supported: "gestützt",
  contested: "umstritten",
  refuted: "widerlegt",
  unverified: "unbelegt",
};
