/** The search, on its page and over every other. */
export const SEARCH: Record<string, string> = {
  reference: "Literatur",
  Close: "Schließen",
  "Type a word or more.": "Geben Sie ein Wort oder mehrere ein.",
  "Nothing found for “{wanted}” in claims, reports and references. All words were looked for, with endings and small misspellings; try fewer.":
    "Nichts gefunden für „{wanted}“ in Aussagen, Berichten und Literatur. Gesucht wurden alle Wörter, mit Endungen und kleinen Tippfehlern; versuchen Sie es mit weniger.",
  "{total} found, the best {shown} are shown.": "{total} gefunden, die besten {shown} sind gezeigt.",
  "{total} found.": "{total} gefunden.",
  "The search could not be loaded. Reload the page to try again.":
    "Die Suche ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
};
