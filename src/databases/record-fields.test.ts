import { describe, expect, test } from "vitest";
import { authorName, type BibliographicRecord } from "../model/record.ts";
import { readArxiv } from "./arxiv/record.ts";
import { coreRecord } from "./core/record.ts";
import { crossrefRecord } from "./crossref/record.ts";
import { dataCiteRecord } from "./datacite/record.ts";
import { readDblp } from "./dblp/record.ts";
import { doajRecord } from "./doaj/record.ts";
import { europePmcRecord } from "./europepmc/record.ts";
import { openAlexRecord } from "./openalex/record.ts";
import { readPubmedArticles } from "./pubmed/record.ts";
import { semanticScholarRecord } from "./semanticscholar/record.ts";

const names = (record: BibliographicRecord | undefined) => record?.authors.map(authorName);

describe("OpenAlex", () => {
  test("authors are named as the work names them, not as OpenAlex's entry that they were taken for", () => {
    const authorships = [
      { author: { display_name: "Ada Li" }, raw_author_name: "Liang, Ada" },
      { author: { display_name: "Bo Owl\u200e" }, raw_author_name: null },
    ];
    expect(names(openAlexRecord({ authorships }))).toEqual(["Ada Liang", "Bo Owl"]);
  });

  test.each([
    ["repository", "owlRxiv (Night Laboratory)", "owlRxiv"],
    ["repository", "Owl Archive", "Owl Archive"],
    ["journal", "Owls (Basel)", "Owls (Basel)"],
  ])("a %s called %s is %s", (type, display_name, venue) =>
    expect(openAlexRecord({ primary_location: { source: { type, display_name } } }).venue).toBe(venue),
  );

  test("an abstract is rebuilt from its index, and the first of January is the year alone", () => {
    const index = { Owls: [0, 3], fly: [1], "by&nbsp;night.": [2], sleep: [4] };
    const work = { title: "T", abstract_inverted_index: index, publication_date: "2020-01-01" };
    expect(openAlexRecord(work)).toMatchObject({ abstract: "Owls fly by night. Owls sleep", date: "2020" });
  });
});

describe("Crossref", () => {
  test("JATS and formulas are read, labels kept, groups are authors, subtitle and title are one", () => {
    const work = {
      DOI: "10.5555/A",
      title: ["Owls &amp; <i>Strix</i>"],
      subtitle: ["a study"],
      author: [{ name: "The Owl Group" }, { family: "Eule", given: "Ada", suffix: "Jr." }],
      abstract:
        "<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title><jats:p>We let <jats:inline-formula><mml:math><mml:mi>n</mml:mi><mml:mo>=</mml:mo><mml:mn>5</mml:mn></mml:math></jats:inline-formula> owls fly &lt; 3 km.</jats:p></jats:sec>",
    };
    const record = crossrefRecord(work);
    expect(record).toMatchObject({
      title: "Owls & Strix: a study",
      abstract: "Methods: We let n = 5 owls fly < 3 km.",
      identifiers: { doi: "10.5555/a" },
    });
    expect(names(record)).toEqual(["The Owl Group", "Ada Eule Jr."]);
  });
});

describe("Semantic Scholar", () => {
  test.each([
    ["bioRxiv", "Journal of Owls", "Journal of Owls", "article-journal"],
    ["bioRxiv", "bioRxiv", "bioRxiv", "article"],
    ["arXiv.org", "", "arXiv.org", "article"],
    ["J. Owls", "Journal of Owls", "J. Owls", "article-journal"],
  ])("the venue %s with the journal “%s” is %s, of type %s", (venue, name, expected, type) => {
    const paper = {
      title: "T",
      venue,
      journal: { name, pages: "7 - 7" },
      publicationTypes: ["JournalArticle"],
    };
    expect(semanticScholarRecord(paper)).toMatchObject({ venue: expected, type, pages: "7" });
  });
});

test("arXiv: the version that was read stays with the origin, the identifier goes without", () => {
  const entry = `<entry><id>http://arxiv.org/abs/hep-th/9901001v3</id><title>Owls
    at dusk</title><summary>They fly.</summary><author><name>Ada van der Eule</name></author></entry>`;
  const [record] = readArxiv(`<feed><totalResults>1</totalResults>${entry}</feed>`).records;
  expect(record).toMatchObject({
    title: "Owls at dusk",
    identifiers: { arxiv: "hep-th/9901001" },
    origins: [{ id: "hep-th/9901001v3" }],
  });
  expect(record?.authors).toEqual([{ family: "van der Eule", given: "Ada" }]);
});

test("Europe PMC: groups are authors, headings of an abstract are its labels", () => {
  const result = {
    id: "1",
    source: "MED",
    title: "Owls.",
    authorList: { author: [{ collectiveName: "Owl Group" }, { lastName: "Eule", initials: "A" }] },
    abstractText: "<h4>Aims</h4>To fly. <h4>Results</h4>They <i>flew</i>.",
  };
  const record = europePmcRecord(result);
  expect(record).toMatchObject({ title: "Owls", abstract: "Aims: To fly.\nResults: They flew." });
  expect(names(record)).toEqual(["Owl Group", "A Eule"]);
});

test("PubMed: labels, italics and formulas in a title, groups, translated titles without their brackets", () => {
  const article = `<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>[Owls and CO<sub>2</sub> at <mml:math xmlns:mml="m"><mml:mi>x</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>3</mml:mn></mml:math>].</ArticleTitle>
    <Abstract><AbstractText Label="AIMS">To <i>fly</i> &amp; rest.</AbstractText><AbstractText Label="UNLABELLED">Done.</AbstractText></Abstract>
    <AuthorList><Author><CollectiveName>Owl Group</CollectiveName></Author><Author ValidYN="N"><LastName>Wrong</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle>`;
  const [record] = readPubmedArticles(`<PubmedArticleSet>${article}</PubmedArticleSet>`);
  expect(record).toMatchObject({ title: "Owls and CO2 at x < 3", abstract: "AIMS: To fly & rest.\nDone." });
  expect(names(record)).toEqual(["Owl Group"]);
});

test("DBLP: one author is an author, the number of a namesake and the closing full stop go, CoRR is arXiv", () => {
  const info = {
    key: "journals/corr/abs-2001-00001",
    title: "Owls &amp; dusk.",
    authors: { author: { text: "Ada Eule 0001" } },
    venue: "CoRR",
    volume: "abs/2001.00001",
  };
  const [record] = readDblp(
    JSON.stringify({ result: { status: { "@code": "200" }, hits: { "@total": "1", hit: [{ info }] } } }),
  ).records;
  expect(record).toMatchObject({ title: "Owls & dusk", identifiers: { arxiv: "2001.00001" } });
  expect(names(record)).toEqual(["Ada Eule"]);
});

test("DataCite: the main title counts, an organisation stays whole, the abstract is the abstract", () => {
  const attributes = {
    doi: "10.5555/D",
    titles: [{ title: "Untertitel", titleType: "Subtitle" }, { title: "Owls" }],
    creators: [{ name: "Owl, Night and Co", nameType: "Organizational" }, { name: "Eule, Ada" }],
    descriptions: [
      { description: "2 files", descriptionType: "Other" },
      { description: "They<br>fly.", descriptionType: "Abstract" },
    ],
  };
  const record = dataCiteRecord({ attributes });
  expect(record).toMatchObject({ title: "Owls", abstract: "They fly." });
  expect(names(record)).toEqual(["Owl, Night and Co", "Ada Eule"]);
});

test("DOAJ: an author with two affiliations is one author", () => {
  const author = ["Ada Eule", "Ada Eule", "Bo Owl", "Ada Eule"].map((name) => ({ name }));
  expect(names(doajRecord({ bibjson: { author } }))).toEqual(["Ada Eule", "Bo Owl", "Ada Eule"]);
});

test("CORE: a download address that is none on the web is left out", () => {
  const work = { id: 1, title: "Owls", downloadUrl: "", fullTextIdentifier: "file:///data/owls.pdf" };
  expect(coreRecord(work).openAccess).toBeUndefined();
});
