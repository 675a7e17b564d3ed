import { expect, test } from "vitest";
import { BibliographicRecord } from "../model/record.ts";
import { readJats } from "./jats.ts";
import { xmlItems } from "./library-xml.ts";

const article = (front: string, body: string) => `<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.1//EN" "JATS.dtd">
<article xmlns:xlink="x"><front><journal-meta><journal-title-group><journal-title>Fields</journal-title></journal-title-group>
</journal-meta><article-meta>${front}</article-meta></front><body>${body}</body>
<back><ack><p>Thanks.</p></ack><ref-list><title>References</title><ref><mixed-citation>Doe J, 2001. Never evidence.</mixed-citation></ref>
</ref-list></back></article>`;
const TITLE = "<title-group><article-title>Birds in <italic>hedgerows</italic></article-title></title-group>";

test("front matter becomes a record", () => {
  const front = `<article-id pub-id-type="doi">10.1000/ABC</article-id><article-id pub-id-type="pmc">1234567</article-id>
    <article-id pub-id-type="pmid">77</article-id>${TITLE}
    <contrib-group><contrib contrib-type="author"><name><surname>Lark</surname><given-names>Ada</given-names></name>
      <xref ref-type="aff" rid="a">1</xref></contrib>
    <contrib contrib-type="author"><collab>Hedge Group<contrib-group><contrib><name><surname>No</surname></name></contrib></contrib-group></collab></contrib>
    <contrib contrib-type="editor"><name><surname>Ed</surname></name></contrib></contrib-group>
    <pub-date pub-type="collection"><year>2021</year></pub-date>
    <pub-date pub-type="epub"><day>7</day><month>5</month><year>2020</year></pub-date>
    <volume>3</volume><fpage>1</fpage><lpage>9</lpage>
    <abstract abstract-type="teaser"><p>A teaser.</p></abstract>
    <abstract><title>Abstract</title><sec><title>Methods</title><p>We looked.</p></sec><sec><title>Results</title><p>They nest.</p></sec></abstract>`;
  const { record, passages } = readJats(article(front, ""), "a.xml:1");
  expect(BibliographicRecord.parse(record)).toMatchObject({
    id: "doi:10.1000/abc",
    title: "Birds in hedgerows",
    authors: [{ family: "Lark", given: "Ada" }, { literal: "Hedge Group" }],
    year: 2020,
    date: "2020-05-07",
    venue: "Fields",
    volume: "3",
    pages: "1–9",
    identifiers: { doi: "10.1000/abc", pmcid: "pmc1234567", pmid: "77" },
    abstract: "Methods: We looked.\nResults: They nest.",
    depth: "abstract",
  });
  expect(passages).toEqual([]);
});

test("the body is read by section, with citations, tables as rows, and without the list of references", () => {
  const body = `<p>Before any heading.</p>
    <sec><title>Results</title><p>They nest <xref ref-type="bibr" rid="r1">[1]</xref> often<sup><xref ref-type="bibr" rid="r2">2</xref>,<xref ref-type="bibr" rid="r3">3</xref></sup>.
      <table-wrap><label>Table 1.</label><caption><title>Nests</title><p>By year.</p></caption><table><thead><tr><th>Year</th><th>Nests</th></tr></thead>
      <tbody><tr><td>2019</td><td>7</td></tr><tr><td>2020</td><td>11.5<sup>a</sup></td></tr></tbody></table><table-wrap-foot><p>a Estimated.</p></table-wrap-foot></table-wrap>
      And more.</p><p>Second paragraph: 3 × 10<sup>5</sup> eggs, CO<sub>2</sub>.</p>
      <sec><title>Larks</title><p>Larks do.</p><fig><label>Figure 1</label><caption><title>A nest</title><p>(A) Eggs. <bold>DOI:</bold> http://dx.doi.org/10.1/x</p></caption></fig></sec></sec>
    <sec><title>Larks</title><p>Again.</p></sec><sec><title>Larks</title><p>And again.</p></sec>
    <sec><title>Supporting Information</title><p>No text.</p></sec>
    <sec><title>References</title><p>Doe J, 2001.</p></sec>`;
  const { passages } = readJats(article(TITLE, body), "a.xml:1");
  expect(passages.map(({ section, text }) => [section, text])).toEqual([
    ["Text", "Before any heading."],
    ["Results", "They nest [1] often[2,3]. And more.\nSecond paragraph: 3 × 10^5 eggs, CO2."],
    ["Table 1", "Nests. By year.\nYear | Nests\n2019 | 7\n2020 | 11.5a\na Estimated."],
    ["Results › Larks", "Larks do."],
    ["Figure 1", "A nest. (A) Eggs."],
    ["Larks", "Again."],
    ["Larks (2)", "And again."],
  ]);
  expect(new Set(passages.map(({ depth }) => depth))).toEqual(new Set(["fulltext"]));
});

test("a bomb of entities and an outer entity stand for nothing", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
    <article><front><article-meta><title-group><article-title>T &c; &x;</article-title></title-group></article-meta></front></article>`;
  const item = xmlItems(new TextEncoder().encode(bomb), "bomb.xml");
  expect(JSON.stringify(item)).not.toMatch(/aaaa|root:/);
});

test.each([
  ["<article><front>", /^could not be read as XML \(.+\)$/],
  ["<TEI><text/></TEI>", /there is no JATS article in it, its root is <TEI>\)$/],
  ["<xml><record/></xml>", /there is no JATS article in it, its root is <xml>\)$/],
  ["<article/>", /the article has no title\)$/],
  ["no XML at all", /^could not be read as XML/],
  [`${"<article>".repeat(600)}`, /nested deeper/],
])("%s is named as what it is not", (xml, message) => {
  expect(xmlItems(new TextEncoder().encode(xml), "a.xml")).toEqual([
    { problem: { line: 0, message: expect.stringMatching(message) } },
  ]);
});
