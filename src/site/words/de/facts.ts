/** Claims and what is taken from the site, in German. */
export const FACTS: Record<string, string> = {
  "Show {n} more": "Weitere {n} zeigen",
  "None of {all} claims is like that. Take a filter away.":
    "Keine von {all} Aussagen ist so. Nehmen Sie einen Filter weg.",
  "{kept} of {all} claims.": "{kept} von {all} Aussagen.",
};
