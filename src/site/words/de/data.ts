/** Words that the nouns bring with them: verdicts, tiers, reasons and other closed sets. */
export const DATA: Record<string, string> = {
  supported: "gestützt",
  contested: "umstritten",
  refuted: "widerlegt",
  unverified: "unbelegt",
  "its quotation stands in its source, and no other source found is in conflict with it":
    "das Zitat steht in der Quelle, und keine andere gefundene Quelle widerspricht ihm",
  "sources are in conflict about it": "die Quellen widersprechen sich darüber",
  "a source says the opposite, with a measured precision; never given without a language model":
    "eine Quelle sagt das Gegenteil, mit gemessener Genauigkeit; ohne Sprachmodell nie vergeben",
  "nothing found supports it well enough": "nichts, was gefunden wurde, stützt sie gut genug",

  verbatim: "wörtlich",
  "the claim's words stand in the source, in a context that does not turn them":
    "die Worte der Aussage stehen in der Quelle, in einem Zusammenhang, der sie nicht umkehrt",
  strict: "streng",
  "every content word is explained by the source, no conflict":
    "jedes sinntragende Wort ist durch die Quelle gedeckt, kein Konflikt",
  close: "nah",
  "nearly all content words are explained by the source, no conflict":
    "fast alle sinntragenden Wörter sind durch die Quelle gedeckt, kein Konflikt",
  related: "verwandt",
  "about the same, not support": "vom selben Gegenstand, keine Stütze",

  number: "Zahl",
  "another number": "eine andere Zahl",
  unit: "Einheit",
  "another unit": "eine andere Einheit",
  qualifier: "Art der Angabe",
  "a maximum, minimum or mean taken for another": "Höchst-, Mindest- oder Mittelwert verwechselt",
  negation: "Verneinung",
  "one denies what the other says": "das eine verneint, was das andere sagt",
  direction: "Richtung",
  "one rises where the other falls": "das eine steigt, wo das andere fällt",
  entity: "Gegenstand",
  "another thing is named": "etwas anderes ist genannt",
  order: "Reihenfolge",
  "the things named have changed places": "die genannten Dinge haben die Plätze getauscht",
  quantifier: "Umfang",
  "some taken for all, or all for some": "einige für alle genommen, oder alle für einige",
  hedge: "Vorbehalt",
  "a possibility taken for a fact": "eine Möglichkeit für eine Tatsache genommen",
  context: "Zusammenhang",
  "the words around the quotation turn its meaning": "die Worte um das Zitat kehren seinen Sinn um",

  "title only": "nur der Titel",
  summary: "Kurzfassung",
  abstract: "Abstract",
  "full text": "Volltext",

  answered: "beantwortet",
  "partly answered": "teilweise beantwortet",
  "not answered by the sources found": "von den gefundenen Quellen nicht beantwortet",

  claim: "Aussage",
  facet: "Teil der Frage",
  record: "Werk",
  query: "Suchanfrage",
  gap: "Lücke",
  report: "Bericht",

  "no notice found": "keine Meldung gefunden",
  corrected: "korrigiert",
  "expression of concern": "Bedenken geäußert",
  withdrawn: "zurückgezogen",
  retracted: "widerrufen",
  "not checked": "nicht geprüft",
  retraction: "Widerruf",
  correction: "Korrektur",
  withdrawal: "Rückzug",
  erratum: "Erratum",

  Library: "Bibliothek",
};
