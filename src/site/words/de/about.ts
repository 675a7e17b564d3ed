/** The page about the site, and the one for addresses that lead nowhere. */
export const ABOUT: Record<string, string> = {
  "About {title}": "Über {title}",
  "About this site": "Über diese Website",
  "A touchstone is the stone that gold was rubbed on to see whether it was gold. This site takes questions to the literature. Each claim it makes is a sentence of a source, quoted and located, and tested against the other sources found; what the sources do not answer is said as plainly as what they do.":
    "Ein Prüfstein (touchstone) ist der Stein, an dem man Gold rieb, um zu sehen, ob es Gold war. Diese Website geht mit Fragen an die Literatur. Jede ihrer Aussagen ist ein Satz einer Quelle, zitiert und verortet und an den übrigen gefundenen Quellen geprüft; was die Quellen nicht beantworten, wird so deutlich gesagt wie das, was sie beantworten.",
  "It holds no report yet.": "Sie enthält noch keinen Bericht.",
  "It holds {reports}, the newest searched on {date}.":
    "Sie enthält {reports}, zuletzt wurde am {date} gesucht.",
  "What it is not": "Was sie nicht ist",
  "It is no systematic review made by people: nobody has read every work in full. It reads what each page says it has read, a summary, an abstract or a full text, and it can miss works that its databases do not hold. A held report is one with too little evidence; it stays readable, and says why.":
    "Sie ist keine von Menschen gemachte systematische Übersicht: Niemand hat jedes Werk ganz gelesen. Gelesen ist, was jede Seite als gelesen angibt, eine Kurzfassung, ein Abstract oder ein Volltext, und Werke, die ihre Datenbanken nicht enthalten, können fehlen. Ein zurückgehaltener Bericht hat zu wenig Belege; er bleibt lesbar und sagt, warum.",
  "How claims are tested, and how far that can be trusted, is on the {methods}.":
    "Wie Aussagen geprüft werden und wie weit man dem trauen kann, steht auf der {methods}.",
  "methods page": "Seite über die Methoden",
  "Take it away": "Zum Mitnehmen",
  "Every report, claim and reference can be taken as data: BibTeX, RIS, CSL-JSON and JSON. The whole site also works without a server: copy its folder and open index.html.":
    "Jeder Bericht, jede Aussage und jedes Werk lässt sich als Daten mitnehmen: BibTeX, RIS, CSL-JSON und JSON. Die ganze Website läuft auch ohne Server: Ordner kopieren und index.html öffnen.",
  "New reports come by the {feed}.": "Neue Berichte kommen mit dem {feed}.",
  feed: "Feed",

  "Page not found": "Seite nicht gefunden",
  "There is no page at this address": "Unter dieser Adresse gibt es keine Seite",
  "It may have been a claim or a report that was withdrawn.":
    "Vielleicht war es eine Aussage oder ein Bericht, der zurückgezogen wurde.",
  "{start}, or {search}.": "{start} oder {search}.",
  "Begin at the start": "Am Anfang beginnen",
  search: "suchen",
};
