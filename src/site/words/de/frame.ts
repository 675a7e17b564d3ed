/** What every page shows. */
export const FRAME: Record<string, string> = {
  "Touchstone reports": "Touchstone-Berichte",
  "Literature reports in which every claim is quoted, located and tested.":
    "Literaturberichte, in denen jede Aussage zitiert, verortet und geprüft ist.",
  "Skip to the content": "Zum Inhalt",
  Site: "Website",
  Reports: "Berichte",
  Claims: "Aussagen",
  Results: "Ergebnisse",
  Disagreements: "Widersprüche",
  References: "Literatur",
  Methods: "Methoden",
  Search: "Suche",
  About: "Über diese Website",
  Feed: "Feed",
  "Colours: system": "Farben: System",
  "Colours: dark": "Farben: dunkel",
  "Colours: light": "Farben: hell",
  "Published by {author}.": "Herausgegeben von {author}.",
  "Reports under {licence}; quotations belong to their authors.":
    "Berichte unter {licence}; die Zitate gehören ihren Urhebern.",
  "Last searched on {date}.": "Zuletzt gesucht am {date}.",
};
