/** Why something was kept, left out, marked down or not done. */
export const REASONS: Record<string, string> = {
  "names what the question asks about": "nennt, wonach die Frage fragt",
  "names what the question compares with": "nennt, womit die Frage vergleicht",
  "covers the question's subjects": "behandelt die Gegenstände der Frage",
  "surrounds the subject: a survey or overview without results of its own":
    "im Umfeld des Gegenstands: ein Überblick ohne eigene Ergebnisse",
  "mentions the subject in passing only": "erwähnt den Gegenstand nur nebenbei",
  "names nothing that the question names": "nennt nichts, was die Frage nennt",
  "covers too little of the question's subjects": "behandelt zu wenig von den Gegenständen der Frage",
  "published outside the years asked for": "außerhalb der gewünschten Jahre erschienen",
  "has no abstract or open full text to read": "hat weder Abstract noch freien Volltext zu lesen",
  "retracted or withdrawn: supports nothing": "widerrufen oder zurückgezogen: stützt nichts",
  "a notice, an erratum or front matter, not a work": "eine Meldung, ein Erratum oder Vorspann, kein Werk",
  "ranked below the limit of works that are read": "im Rang unter der Grenze der Werke, die gelesen werden",
  "found by the wider search alone, with which the report was weaker":
    "nur von der weiteren Suche gefunden, mit der der Bericht schwächer war",

  "speaks to no named thing of the question": "spricht von nichts, was die Frage beim Namen nennt",
  "speaks to too few of the question's facets": "spricht von zu wenigen Teilen der Frage",
  "its quotation does not stand in the source": "das Zitat steht nicht in der Quelle",
  "says other than its quotation": "sagt anderes als das Zitat",
  "does not stand alone without turning its meaning": "steht nicht allein, ohne seinen Sinn zu ändern",
  "motivation or method, not a result": "Anlass oder Methode, kein Ergebnis",
  "says what another claim says": "sagt, was eine andere Aussage sagt",
  "less likely to answer than the claims kept":
    "antwortet weniger wahrscheinlich als die behaltenen Aussagen",
  "its source is retracted": "die Quelle ist widerrufen",

  "a database did not answer": "eine Datenbank hat nicht geantwortet",
  "a database was left out": "eine Datenbank wurde ausgelassen",
  "a database was not asked, because the run was offline":
    "eine Datenbank wurde nicht gefragt, weil der Lauf offline war",
  "a limit cut off what a database returned": "eine Grenze hat abgeschnitten, was eine Datenbank lieferte",
  "part of an answer could not be read": "ein Teil einer Antwort war nicht lesbar",
  "a library entry could not be read": "ein Eintrag der Bibliothek war nicht lesbar",
  "a field of a library entry could not be used":
    "ein Feld eines Eintrags der Bibliothek war nicht brauchbar",
  "a library file could not be read": "eine Datei der Bibliothek war nicht lesbar",
  "a full text could not be read": "ein Volltext war nicht lesbar",
  "retractions and corrections were not checked": "Widerrufe und Korrekturen wurden nicht geprüft",

  "evidence strength": "Stärke der Belege",
  "how strong and how independent the evidence is": "wie stark und wie unabhängig die Belege sind",
  "citation grounding": "Verankerung in Zitaten",
  "whether every claim is quoted and located in its source":
    "ob jede Aussage zitiert und in ihrer Quelle verortet ist",
  "numerical consistency": "Stimmigkeit der Zahlen",
  "whether the numbers agree with their quotations and with each other":
    "ob die Zahlen zu ihren Zitaten und zueinander passen",
  comparability: "Vergleichbarkeit",
  "whether task, data, measure and condition are kept with each number":
    "ob Aufgabe, Daten, Maß und Bedingung bei jeder Zahl stehen",
  coverage: "Abdeckung",
  "how much of the question is answered": "wie viel von der Frage beantwortet ist",
  uncertainty: "Ungewissheit",
  "whether what is not known is said": "ob gesagt wird, was man nicht weiß",
  reproducibility: "Wiederholbarkeit",
  "whether the search can be run again from what is written":
    "ob sich die Suche nach dem Geschriebenen wiederholen lässt",
  "source integrity": "Integrität der Quellen",
  "whether the sources were checked for retraction and correction":
    "ob die Quellen auf Widerruf und Korrektur geprüft wurden",

  "The challenger": "Der Zweifler",
  "sees claims, conflicts and gaps: what is unsupported, overreaching, one-sided or off the question":
    "sieht Aussagen, Konflikte und Lücken: was ungestützt, überzogen, einseitig oder neben der Frage ist",
  "The confirmer": "Der Bestätiger",
  "sees evidence and search: how direct, how deep, how many independent works, how recent":
    "sieht Belege und Suche: wie direkt, wie tief, wie viele unabhängige Werke, wie neu",
  "The editor": "Der Redakteur",
  "sees the draft and both reviews: consistency, numbers, uncertainty said, coverage of facets":
    "sieht den Entwurf und beide Gutachten: Stimmigkeit, Zahlen, genannte Ungewissheit, Abdeckung der Frage",
};
