/** The methods page and the rules of evidence. */
export const METHODS: Record<string, string> = {
  "The rules of evidence, how far they were measured, and what they cannot do":
    "Die Regeln für Belege, wie weit sie gemessen wurden und was sie nicht können",
  "The rules of evidence, how far they were measured, and what they cannot do.":
    "Die Regeln für Belege, wie weit sie gemessen wurden und was sie nicht können.",
  "From a question to a report": "Von der Frage zum Bericht",
  "A question is taken apart into what an answer must be about. Queries made from it are sent to the databases; the records that come back are merged into one per work; each is screened, with a reason; what remains is read, and sentences that speak to the question become claims. Each claim is tested against all works read. Three reviewers look for what is wanting, and the report is published or held.":
    "Eine Frage wird in das zerlegt, wovon eine Antwort handeln muss. Daraus entstehen Suchanfragen an die Datenbanken; was zurückkommt, wird zu einem Eintrag je Werk vereint; über jeden wird mit Begründung entschieden; was bleibt, wird gelesen, und Sätze, die zur Frage sprechen, werden Aussagen. Jede Aussage wird an allen gelesenen Werken geprüft. Drei Gutachter suchen, was fehlt, und der Bericht wird veröffentlicht oder zurückgehalten.",
  "The rules of evidence": "Die Regeln für Belege",
  "On the question": "Zur Frage",
  "A sentence becomes a claim where sentences like it answered their question more often than not, as a language model judged them, or, where there are fewer than five such, four times in ten at least (three, where fewer than ten works are read); how often stands with each claim. Where the question names things, it or its work’s title must name one. Sentences that were turned down are listed with the reason.":
    "Ein Satz wird zur Aussage, wenn Sätze wie er ihre Frage öfter beantworteten als nicht, wie ein Sprachmodell sie beurteilte, oder, wo es weniger als fünf solche gibt, mindestens viermal von zehn (dreimal, wo weniger als zehn Werke gelesen werden); wie oft, steht bei jeder Aussage. Wo die Frage etwas beim Namen nennt, muss er oder der Titel seines Werks etwas davon nennen. Abgelehnte Sätze stehen mit dem Grund in einer Liste.",
  Quoted: "Zitiert",
  "Every claim has at least one quotation that was found in the text of its source, to the letter or but for spelling and spacing. Its place is stored. A reference list is never evidence.":
    "Jede Aussage hat mindestens ein Zitat, das im Text ihrer Quelle gefunden wurde, buchstäblich oder bis auf Schreibung und Abstände. Seine Stelle ist gespeichert. Ein Literaturverzeichnis ist nie ein Beleg.",
  "Nothing added": "Nichts hinzugefügt",
  "Every number with its unit, every named thing, every negation, direction, quantifier and hedge of a claim agrees with its quotation. “Up to 11.69×” never becomes “on average 11.69×”.":
    "Jede Zahl mit ihrer Einheit, alles Benannte, jede Verneinung, Richtung, jeder Umfang und jeder Vorbehalt einer Aussage stimmt mit ihrem Zitat überein. Aus „bis zu 11,69×“ wird nie „im Mittel 11,69×“.",
  Verdicts: "Urteile",
  "A claim is supported, contested (sources are in conflict), refuted or unverified. Its own source grounds it; other works corroborate or contest it, and both are counted. Versions of one work count once. Rules alone never call a claim refuted: only a language model whose precision was measured does.":
    "Eine Aussage ist gestützt, umstritten (die Quellen widersprechen sich), widerlegt oder unbelegt. Ihre eigene Quelle trägt sie; andere Werke bekräftigen oder bestreiten sie, und beide werden gezählt. Fassungen eines Werks zählen einmal. Regeln allein nennen nie eine Aussage widerlegt: Das tut nur ein Sprachmodell, dessen Genauigkeit gemessen wurde.",
  "Confidence is a measured frequency": "Konfidenz ist eine gemessene Häufigkeit",
  "It says how often evidence of the same tier was judged supporting on labelled public data, with the number of cases and the interval. A claim in its source’s own words says “word for word” in its place. Below a stated threshold the verdict is unverified. What was not measured says so.":
    "Sie sagt, wie oft Belege derselben Stufe an beurteilten öffentlichen Daten als stützend beurteilt wurden, mit Zahl der Fälle und Intervall. Eine Aussage in den Worten ihrer Quelle sagt stattdessen „Wort für Wort“. Unter einer genannten Schwelle ist das Urteil „unbelegt“. Was nicht gemessen wurde, sagt das.",
  "Unanswered is an answer": "Unbeantwortet ist eine Antwort",
  "Each part of a question is answered, partly answered or not answered by the sources found, tied to the queries that were tried.":
    "Jeder Teil einer Frage ist von den gefundenen Quellen beantwortet, teilweise beantwortet oder nicht beantwortet, mit den Suchanfragen, die versucht wurden.",
  "Fails closed": "Im Zweifel eine Lücke",
  "A database that did not answer, a check that could not run and a text that could not be read are recorded gaps, shown in the report. “Not checked” never looks like “no notice found”.":
    "Eine Datenbank, die nicht antwortete, eine Prüfung, die nicht laufen konnte, und ein Text, der nicht lesbar war, sind vermerkte Lücken und stehen im Bericht. „Nicht geprüft“ sieht nie aus wie „keine Meldung gefunden“.",
  "Depth is shown": "Die Tiefe steht dabei",
  "Each piece of evidence says what was read: a summary, an abstract or a full text.":
    "Jeder Beleg sagt, was gelesen wurde: eine Kurzfassung, ein Abstract oder ein Volltext.",
  "Retracted works support nothing": "Widerrufene Werke stützen nichts",
  "They are shown, marked, with the date of the check.":
    "Sie werden gezeigt, gekennzeichnet, mit dem Datum der Prüfung.",
  "Scores explain themselves": "Punktzahlen erklären sich",
  "There is no score without its items, and there are hard caps: without a claim on the question, 2 of 10 at most; where half of the claims cannot be expected to answer it, {score}. A report is published at a score of {score} or more with at least {claims} supported claims; else it is held: still readable, marked, and saying why.":
    "Keine Punktzahl ohne ihre einzelnen Abzüge, und es gibt harte Grenzen: ohne Aussage zur Frage höchstens 2 von 10; ist von der Hälfte der Aussagen keine Antwort zu erwarten, höchstens {score}. Ein Bericht wird ab {score} Punkten mit mindestens {claims} gestützten Aussagen veröffentlicht; sonst wird er zurückgehalten: weiter lesbar, gekennzeichnet und mit Begründung.",

  "Tiers of evidence, and how reliable they are": "Stufen von Belegen, und wie verlässlich sie sind",
  "No table of measured reliability was found: confidence on this site says for itself on what it rests.":
    "Es wurde keine Tabelle gemessener Verlässlichkeit gefunden: Jede Konfidenz dieser Website sagt selbst, worauf sie beruht.",
  "Measured reliability": "Gemessene Verlässlichkeit",
  "How often evidence of a tier was judged supporting, on labelled public data":
    "Wie oft Belege einer Stufe als stützend beurteilt wurden, an beurteilten öffentlichen Daten",
  Tier: "Stufe",
  "Judged supporting": "Als stützend beurteilt",
  "95 % interval": "95-%-Intervall",
  Cases: "Fälle",
  "Measured on": "Gemessen an",
  "{low} to {high}": "{low} bis {high}",
  Conflicts: "Konflikte",
  "A conflict between a claim and a text vetoes support, and is shown as what it is:":
    "Ein Konflikt zwischen einer Aussage und einem Text schließt Stützung aus, und wird gezeigt als das, was er ist:",
  "Three reviewers with different mandates see different things:":
    "Drei Gutachter mit verschiedenen Aufträgen sehen Verschiedenes:",
  "They score these dimensions, each out of ten:":
    "Sie bewerten diese Gesichtspunkte, jeden mit bis zu zehn Punkten:",
  "Integrity of works": "Integrität der Werke",
  "Each cited work says what became of it: {words}.": "Jedes zitierte Werk sagt, was aus ihm wurde: {words}.",
  Limits: "Grenzen",
  "Without a language model, rules find what a text says, not what it means against another: they tell support from silence well, and support from contradiction only where numbers, names, negations or directions differ.":
    "Ohne Sprachmodell finden Regeln, was ein Text sagt, nicht, was er gegen einen anderen bedeutet: Sie unterscheiden Stütze von Schweigen gut, Stütze von Widerspruch aber nur, wo Zahlen, Namen, Verneinungen oder Richtungen sich unterscheiden.",
  "A conclusion that takes several sentences, or a table or a figure, to see is not drawn.":
    "Ein Schluss, für den man mehrere Sätze, eine Tabelle oder eine Abbildung braucht, wird nicht gezogen.",
  "An abstract leaves out what a full text says; a summary was written by somebody else than the authors.":
    "Ein Abstract lässt weg, was ein Volltext sagt; eine Kurzfassung hat jemand anderes als die Autoren geschrieben.",
  "A search finds what its databases hold and its queries name. The queries are in each report, to be run again.":
    "Eine Suche findet, was ihre Datenbanken enthalten und ihre Anfragen nennen. Die Anfragen stehen in jedem Bericht und lassen sich wiederholen.",
};
