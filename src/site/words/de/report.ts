/** The page of a report. */
export const REPORT: Record<string, string> = {
  "Held report": "Zurückgehaltener Bericht",
  "Searched on {date}": "Gesucht am {date}",
  "score {score} of 10": "{score} von 10 Punkten",
  "no claims": "keine Aussagen",
  "claims: {tally}": "Aussagen: {tally}",
  "evidence: {depth}": "Belege: {depth}",
  "This report is held because:": "Dieser Bericht wird zurückgehalten, denn:",
  "Read it with that in mind.": "Lesen Sie ihn mit diesem Vorbehalt.",
  "Gaps:": "Lücken:",
  "one thing could not be done;": "eines war nicht möglich;",
  "{n} things could not be done;": "{n} Dinge waren nicht möglich;",
  "what, and why": "was, und warum",
  Contents: "Inhalt",
  "Contents of this report": "Inhalt dieses Berichts",

  Answer: "Antwort",
  "claim {number}": "Aussage {number}",
  "Not answered": "Nicht beantwortet",
  "What the sources do not answer": "Was die Quellen nicht beantworten",
  "Every part of the question is named by a claim of a source found. That is not to say that one answers the question as a whole.":
    "Jeden Teil der Frage nennt eine Aussage aus einer gefundenen Quelle. Das heißt nicht, dass eine die Frage im Ganzen beantwortet.",
  "Looked for by {queries}.": "Gesucht mit {queries}.",
  "{one} and {other}: never named in one source found.":
    "{one} und {other}: in keiner gefundenen Quelle gemeinsam genannt.",
  "The claim and its evidence": "Die Aussage und ihre Belege",
  Abstract: "Abstract",
  "What was asked, searched, found and left open, in one paragraph":
    "Was gefragt, gesucht, gefunden wurde und offen blieb, in einem Absatz",

  "Parts of the question": "Teile der Frage",
  "The parts of the question": "Die Teile der Frage",
  "The parts of the question, and what the sources found say of each":
    "Die Teile der Frage, und was die gefundenen Quellen zu jedem sagen",
  Part: "Teil",
  Standing: "Stand",
  "Works that name it": "Werke, die ihn nennen",
  Finding: "Befund",

  "No sentence of the sources found came through the tests.":
    "Kein Satz der gefundenen Quellen hat die Prüfungen bestanden.",
  "Each claim, how it was judged, and the works for and against it":
    "Jede Aussage, ihr Urteil und die Werke dafür und dagegen",
  "Turned down": "Abgelehnt",
  "{sentences} that did not become claims": "{sentences}, aus denen keine Aussage wurde",
  "and {sentences}, all in the report’s json.": "und {sentences}, alle in der json-Datei des Berichts.",
  Numbers: "Zahlen",
  "Numbers in the claims, as their sources report them": "Zahlen der Aussagen, wie ihre Quellen sie angeben",

  Reviews: "Gutachten",
  "Three reviewers with different mandates took points where they found something wanting; each point is tied to an item.":
    "Drei Gutachter mit verschiedenen Aufträgen zogen Punkte ab, wo etwas fehlte; jeder Abzug ist an etwas Bestimmtes gebunden.",
  "Together they come to {score}, agreeing to {share}.":
    "Zusammen kommen sie auf {score}, bei {share} Übereinstimmung.",
  "At most {limit} of 10:": "Höchstens {limit} von 10:",
  "Scores by dimension": "Punkte nach Gesichtspunkten",
  Dimension: "Gesichtspunkt",
  Spread: "Streuung",
  "Mandate: {mandate}.": "Auftrag: {mandate}.",
  "Nothing deducted.": "Nichts abgezogen.",

  "The search as it was run": "Die Suche, wie sie ablief",
  "Searched on {date} in one round, with the {engine} engine ({versions}).":
    "Gesucht am {date} in einer Runde, mit der Maschine „{engine}“ ({versions}).",
  "Searched on {date} in two rounds, the second one wider, with the {engine} engine ({versions}).":
    "Gesucht am {date} in zwei Runden, die zweite weiter gefasst, mit der Maschine „{engine}“ ({versions}).",
  "Queries as they were sent": "Suchanfragen, wie sie gesendet wurden",
  Query: "Anfrage",
  Database: "Datenbank",
  "As sent": "Wie gesendet",
  On: "Am",
  Has: "Vorhanden",
  Returned: "Geliefert",
  "Cut off": "Abgeschnitten",
  "not said": "nicht gesagt",
  "What each database gave": "Was jede Datenbank lieferte",
  Records: "Einträge",
  "Found by it alone": "Nur von ihr gefunden",
  "with {name}": "mit {name}",
  "None: every database that was asked answered, and every check ran.":
    "Keine: Jede gefragte Datenbank antwortete, und jede Prüfung lief.",
  Included: "Aufgenommen",
  "Background only": "Nur Hintergrund",
  Excluded: "Ausgeschlossen",
  "and {works}, all in the report’s records.jsonl.": "und {works}, alle in records.jsonl des Berichts.",

  "This report cites no work.": "Dieser Bericht zitiert kein Werk.",
  "Claims that rest on it": "Aussagen, die darauf beruhen",
  "cited at": "zitiert bei",
  "Back to citation {n} of {work}": "Zurück zur Zitierung {n} von {work}",
  "How to cite": "Zitierweise",
  "How to cite this report": "So wird dieser Bericht zitiert",
  "Take away:": "Zum Mitnehmen:",
  "md is the report as text; bib, ris and csl.json are its references; json is all of its data.":
    "md ist der Bericht als Text; bib, ris und csl.json sind seine Literatur; json sind alle seine Daten.",
};
