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
  "new: {now}": "neu: {now}",
  "no longer a claim; it was {before}": "keine Aussage mehr; sie war {before}",
  "{now}; before: {before}": "{now}; vorher: {before}",
  "This is the first version, searched on {date}.": "Dies ist die erste Fassung, gesucht am {date}.",
  "The first version.": "Die erste Fassung.",
  "What changed is not known: the version before could not be read.":
    "Was sich geändert hat, ist nicht bekannt: Die Fassung davor war nicht lesbar.",
  "No claim came, went or changed.": "Keine Aussage kam, ging oder änderte sich.",
  "In the report: {title}": "Im Bericht: {title}",
  "{site}: changed claims": "{site}: geänderte Aussagen",
  "Claims that came, went or changed when a report was searched for again":
    "Aussagen, die kamen, gingen oder sich änderten, als für einen Bericht neu gesucht wurde",
  "This claim, with all its evidence:": "Diese Aussage mit allen Belegen:",
  "Its source, which is what to cite:": "Ihre Quelle, die zu zitieren ist:",
  "What became of claims when a report was searched for again comes by a {feed} of its own.":
    "Was aus Aussagen wurde, als für einen Bericht neu gesucht wurde, kommt mit einem eigenen {feed}.",
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
