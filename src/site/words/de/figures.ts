/** Figures, and what they say to those who do not see them. */
export const FIGURES: Record<string, string> = {
  "{n}": "{n}",
  "{n} {tier}": "{n} {tier}",
  "{from} to {to} %": "{from} bis {to} %",
  "{tier} evidence": "Belege: {tier}",
  "Confidence of the claims": "Konfidenz der Aussagen",
  "Confidence of the claims, in numbers of claims; n = {n}. Confidence is how often evidence of the same tier was judged supporting on labelled data; a claim in its source’s own words needs none.":
    "Konfidenz der Aussagen, in Zahlen von Aussagen; n = {n}. Konfidenz ist, wie oft Belege derselben Stufe an beurteilten Daten als stützend beurteilt wurden; eine Aussage in den Worten ihrer Quelle braucht keine.",

  "Reliability of probabilities of texts that a claim names.":
    "Verlässlichkeit der Wahrscheinlichkeiten bei Texten, die eine Aussage nennt.",
  "Reliability of probabilities of texts that a search found.":
    "Verlässlichkeit der Wahrscheinlichkeiten bei Texten, die eine Suche fand.",
  "stated probability, in %": "genannte Wahrscheinlichkeit, in %",
  "Up: share that came true, in %, with its 95 % interval; across: the probability that was stated; under it, the number of cases in each range; n = {n} in all. On the slanting line, what is said is what happens.":
    "Nach oben: Anteil, der eintraf, in %, mit 95-%-Intervall; nach rechts: die genannte Wahrscheinlichkeit; darunter die Zahl der Fälle in jedem Bereich; insgesamt n = {n}. Auf der schrägen Linie geschieht, was gesagt wird.",
  "Stated {from} to {to} %: {hits} of {n} came true, {share} % (95 % interval {low} to {high} %).":
    "Genannt {from} bis {to} %: {hits} von {n} trafen ein, {share} % (95-%-Intervall {low} bis {high} %).",
  "{tier}: word for word, nothing to count": "{tier}: Wort für Wort, nichts zu zählen",
  "{tier}: {value} %, interval {low} to {high} %, n\u00a0=\u00a0{n}":
    "{tier}: {value} %, Intervall {low} bis {high} %, n = {n}",
  "Reliability of the tiers": "Verlässlichkeit der Stufen",
  "How often evidence of each tier was judged supporting: share with its 95 % interval, and number of cases.":
    "Wie oft Belege jeder Stufe als stützend beurteilt wurden: Anteil mit 95-%-Intervall, und Zahl der Fälle.",

  "{database} alone: {n}": "nur {database}: {n}",
  "{one} and {other}: {n}": "{one} und {other}: {n}",
  "found by one database alone": "von einer Datenbank allein gefunden",
  "found by both": "von beiden gefunden",
  "What the databases found alone and together, in numbers of works. What three of them found counts in three pairs.":
    "Was die Datenbanken allein und gemeinsam fanden, in Zahlen von Werken. Was drei von ihnen fanden, zählt in drei Paaren.",
  "No two of them found the same work.": "Keine zwei von ihnen fanden dasselbe Werk.",
  "Pairs that share fewer works, and are not shown: {n}.":
    "Paare, die weniger Werke teilen und nicht gezeigt sind: {n}.",
  "Overlap of the databases": "Überschneidung der Datenbanken",

  "Evidence matrix": "Matrix der Belege",
  "Works (rows) for and against claims (columns, by their numbers): {works} works, {claims} claims.":
    "Werke (Zeilen) für und gegen Aussagen (Spalten, nach ihren Nummern): {works} Werke, {claims} Aussagen.",
  "Claims after the first {n} are in the table of claims alone.":
    "Aussagen nach den ersten {n} stehen nur in der Tabelle der Aussagen.",
  "Works after the first {n} are in the list of references alone.":
    "Werke nach den ersten {n} stehen nur im Literaturverzeichnis.",
  Work: "Werk",
  "Claim {n}": "Aussage {n}",
  "for ({depth})": "dafür ({depth})",
  "against ({depth})": "dagegen ({depth})",

  "Flow of records": "Weg der Einträge",
  "Flow of records after PRISMA 2020, in numbers of records (first box) and of works.":
    "Weg der Einträge nach PRISMA 2020, in Zahlen von Einträgen (erster Kasten) und von Werken.",
  "records found by the databases": "Einträge, von den Datenbanken gefunden",
  "the same work again": "dasselbe Werk noch einmal",
  "works screened": "Werke gesichtet",
  "works on the question": "Werke zur Frage",
  "background only": "nur Hintergrund",
  "works read: {depths}": "Werke gelesen: {depths}",
  "works cited": "Werke zitiert",
  "{n} left out ({why})": "{n} ausgelassen ({why})",

  "Works per year": "Werke nach Jahren",
  "cited: {n}": "zitiert: {n}",
  "on the question, not cited: {n}": "zur Frage, nicht zitiert: {n}",
  "Works on the question by year of publication, in numbers of works; n = {n}.":
    "Werke zur Frage nach Erscheinungsjahr, in Zahlen von Werken; n = {n}.",
  "Each bar is {step} years, from the one named under it.":
    "Jeder Balken umfasst {step} Jahre, von dem darunter genannten an.",
  "Without a year, and not shown: {n}.": "Ohne Jahr, und nicht gezeigt: {n}.",
  "{years}: {n}, of them cited {cited}.": "{years}: {n}, davon zitiert {cited}.",

  Graph: "Graph",
  "also answers:": "beantwortet auch:",
  "speaks for": "spricht dafür",
  "speaks against": "spricht dagegen",
  "Questions, claims and works, and what ties them": "Fragen, Aussagen und Werke, und was sie verbindet",
  "{verdict}: {text}": "{verdict}: {text}",
  "Claims, the questions that they answer, and the works for and against them":
    "Aussagen, die Fragen, die sie beantworten, und die Werke dafür und dagegen",
  "Which works speak to which claims, and to which questions":
    "Welche Werke zu welchen Aussagen sprechen, und zu welchen Fragen",
  "Which works speak to which claims, and to which questions.":
    "Welche Werke zu welchen Aussagen sprechen, und zu welchen Fragen.",
  "Questions: {questions}, claims: {claims}, works: {works}.":
    "Fragen: {questions}, Aussagen: {claims}, Werke: {works}.",
  "Shown are {questions} of {allQuestions} questions, {claims} of {allClaims} claims and {works} of {allWorks} works: contested claims first, then those of works that most reports cite. The others are on the pages of reports, claims and references.":
    "Gezeigt sind {questions} von {allQuestions} Fragen, {claims} von {allClaims} Aussagen und {works} von {allWorks} Werken: umstrittene Aussagen zuerst, dann die von Werken, die die meisten Berichte zitieren. Die übrigen stehen auf den Seiten der Berichte, Aussagen und Literatur.",
  "Left the questions, in the middle the claims by their numbers in the table, right the works.":
    "Links die Fragen, in der Mitte die Aussagen mit ihren Nummern in der Tabelle, rechts die Werke.",

  "The title of the site: {title}": "Der Titel der Website: {title}",
};
