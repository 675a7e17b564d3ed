/** Claims and what is taken from the site, in German. */
export const FACTS: Record<string, string> = {
  "Show {n} more": "Weitere {n} zeigen",
  "None of {all} claims is like that. Take a filter away.":
    "Keine von {all} Aussagen ist so. Nehmen Sie einen Filter weg.",
  "{kept} of {all} claims.": "{kept} von {all} Aussagen.",
  "Found by": "Gefunden in",
  Versions: "Fassungen",
  "They count as one work.": "Sie zählen als ein Werk.",
  "Databases disagree": "Datenbanken sind uneins",
  "What is shown above comes from the database believed most for it.":
    "Oben steht, was die Datenbank sagt, der dabei am meisten geglaubt wird.",
  preprint: "Vorabdruck",
  published: "veröffentlicht",
  revision: "Überarbeitung",
  "another version": "andere Fassung",
  title: "Titel",
  year: "Jahr",
  DOI: "DOI",
  authors: "Autoren",
  venue: "Erscheinungsort",
};
