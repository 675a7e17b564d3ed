import { BIBTEX_EXPORTS } from "./bibtex-exports.example.ts";

/** One work as each tool exports it, with the habits of each: attachments, notes, groups, line ends. */
export const EXPORTS: [tool: string, name: string, text: string, without: string[]][] = [
  ...BIBTEX_EXPORTS,
  [
    "EndNote, RIS",
    "endnote.ris",
    `\ufeffTY  - JOUR
AU  - Lärk, A.
AU  - van der Berg, J.
AU  - The Hedgerow Consortium,
DA  - Jul
DO  - 10.1000/hedge.2020_12
IS  - 3
KW  - Birds
hedges
*nests
L1  - internal-pdf://1234567890/Lark-2020-Nests.pdf
LA  - eng
N1  - 1234-5678
Lark, Ada
Journal Article
N2  - Larks nest in hedges.
We found a 12% rise (p < 0.05).
PY  - 2020
SN  - 1234-5678 (Print)
1234-5678 (Linking)
SP  - 101-115
ST  - Nests of farmland birds
T2  - Journal of Hedgerow Studies
TI  - Nests of farmland birds in UK hedgerows
UR  - <Go to ISI>://WOS:000123456789
UR  - https://www.ncbi.nlm.nih.gov/pubmed/31452104
VL  - 12
ID  - 17
`.replaceAll("\n", "\r\n"),
    [],
  ],
  [
    "Zotero, RIS",
    "zotero.ris",
    `TY  - JOUR
TI  - Nests of farmland birds in UK hedgerows
AU  - Lärk, Ada
AU  - Berg, Jan van der
AU  - The Hedgerow Consortium
T2  - Journal of Hedgerow Studies
AB  - Larks nest in hedges. We found a 12% rise (p < 0.05).
DA  - 2020/07/15/
PY  - 2020
DO  - 10.1000/hedge.2020_12
DP  - DOI.org (Crossref)
VL  - 12
IS  - 3
SP  - 101
EP  - 115
J2  - J. Hedgerow Stud.
LA  - en
Y2  - 2021/05/04/10:00:00
L1  - files/12/Lark - 2020.pdf
L2  - http://www.ncbi.nlm.nih.gov/pubmed/31452104
N1  - <p>My note with AB  - inside</p>
ER  - 

`,
    [],
  ],
  [
    "Mendeley, RIS",
    "mendeley.ris",
    `TY  - JOUR
T1  - Nests of farmland birds in UK hedgerows
A1  - Lärk, Ada
A1  - van der Berg, Jan
A1  - The Hedgerow Consortium
Y1  - 2020/07//
DA  - 2020///
N1  - From Duplicate 1 (Nests)
SP  - 101
EP  - 115
JF  - Journal of Hedgerow Studies
JO  - J. Hedgerow Stud.
VL  - 12
IS  - 3
L3  - doi: 10.1000/hedge.2020_12
N2  - Larks nest in hedges. We found a 12% rise (p < 0.05).
UR  - http://dx.doi.org/10.1000/hedge.2020_12
L1  - file:///Users/ada/Lark.pdf
ER  - 
`,
    ["pmid"],
  ],
  [
    "Zotero, CSL-JSON",
    "zotero.json",
    JSON.stringify([
      {
        id: "http://zotero.org/users/123/items/ABCD",
        type: "article-journal",
        abstract: "Larks nest in <i>hedges</i>. We found a 12% rise (p &lt; 0.05).",
        "container-title": "Journal of Hedgerow Studies",
        DOI: "10.1000/hedge.2020_12",
        issue: "3",
        language: "en",
        note: "PMID: 31452104\nPMCID: PMC7654321\nCitation Key: larkNests2020",
        page: "101-115",
        title: "Nests of farmland birds in UK hedgerows",
        volume: "12",
        author: [
          { family: "Lärk", given: "Ada" },
          { family: "Berg", given: "Jan", "non-dropping-particle": "van der" },
          { literal: "The Hedgerow Consortium" },
        ],
        accessed: { "date-parts": [["2021", 5, 4]] },
        issued: { "date-parts": [["2020", 7, 15]] },
      },
    ]),
    [],
  ],
  [
    "EndNote, its own tags",
    "endnote.enw",
    `%0 Journal Article
%A Lärk, Ada
%A van der Berg, Jan
%A The Hedgerow Consortium
%D 2020
%T Nests of farmland birds in UK hedgerows
%B Journal of Hedgerow Studies
%V 12
%N 3
%P 101-115
%@ 1234-5678
%R 10.1000/hedge.2020_12
%X Larks nest in hedges.
We found a 12% rise (p < 0.05).
%> file://internal-pdf/Lark.pdf
%M 31452104
`,
    [],
  ],
  [
    "EndNote, XML",
    "endnote.xml",
    `<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="My.enl" path="/home/ada/My.enl">My.enl</database><source-app name="EndNote" version="20.4">EndNote</source-app><rec-number>7</rec-number><foreign-keys><key app="EN" db-id="x" timestamp="0">7</key></foreign-keys><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal" font="default" size="100%">Lärk, Ada</style></author><author><style face="normal" font="default" size="100%">van der Berg, Jan</style></author><author>The Hedgerow Consortium,</author></authors><secondary-authors><author>Wren, Jenny</author></secondary-authors></contributors><titles><title><style face="normal" font="default" size="100%">Nests of </style><style face="italic" font="default" size="100%">farmland</style><style face="normal" font="default" size="100%"> birds in UK hedgerows</style></title><secondary-title>J Hedgerow Stud</secondary-title></titles><periodical><full-title>Journal of Hedgerow Studies</full-title><abbr-1>J Hedgerow Stud</abbr-1></periodical><pages>101-115</pages><volume>12</volume><number>3</number><dates><year><style face="normal" font="default" size="100%">2020</style></year><pub-dates><date>Jul 15</date></pub-dates></dates><isbn>1234-5678 (Print)&#xD;8765-4321</isbn><accession-num>31452104</accession-num><abstract><style face="normal" font="default" size="100%">Larks nest in hedges.\u0002 We found a 12% rise (p &lt; 0.05).</style></abstract><urls><related-urls><url>https://example.org/articles/a_b</url></related-urls><pdf-urls><url>internal-pdf://Lark.pdf</url></pdf-urls></urls><electronic-resource-num>10.1000/hedge.2020_12</electronic-resource-num><language>English</language></record></records></xml>`,
    [],
  ],
  [
    "Zotero, EndNote XML",
    "zotero.xml",
    `<?xml version="1.0" encoding="UTF-8"?>
<xml>
  <records>
    <record>
      <database name="MyLibrary">MyLibrary</database>
      <source-app name="Zotero">Zotero</source-app>
      <ref-type name="Journal Article">17</ref-type>
      <contributors>
        <authors>
          <author>Lärk, Ada</author>
          <author>van der Berg, Jan</author>
          <author>The Hedgerow Consortium</author>
        </authors>
      </contributors>
      <titles>
        <title>Nests of farmland birds in UK hedgerows</title>
        <secondary-title>Journal of Hedgerow Studies</secondary-title>
      </titles>
      <periodical><full-title>Journal of Hedgerow Studies</full-title></periodical>
      <pages>101-115</pages>
      <volume>12</volume>
      <number>3</number>
      <issue>3</issue>
      <dates><year>2020</year><pub-dates><date>2020-07-15</date></pub-dates></dates>
      <isbn>1234-5678</isbn>
      <accession-num>31452104</accession-num>
      <electronic-resource-num>10.1000/hedge.2020_12</electronic-resource-num>
      <urls><web-urls><url>https://example.org/articles/a_b</url></web-urls></urls>
      <abstract>Larks nest in hedges. We found a 12% rise (p &lt; 0.05).</abstract>
    </record>
  </records>
</xml>`,
    [],
  ],
  [
    "PubMed",
    "pubmed.nbib",
    `
PMID- 31452104
IS  - 1234-5678 (Electronic)
VI  - 12
IP  - 3
DP  - 2020 Jul 15
TI  - Nests of farmland birds
      in UK hedgerows.
PG  - 101-115
LID - 10.1000/hedge.2020_12 [doi]
LID - S1234-5678(20)30001-1 [pii]
AB  - Larks nest in hedges. We found a 12% rise
      (p < 0.05).
FAU - Lärk, Ada
AU  - Lärk A
FAU - van der Berg, Jan
AU  - van der Berg J
CN  - The Hedgerow Consortium
LA  - eng
PT  - Journal Article
TA  - J Hedgerow Stud
JT  - Journal of Hedgerow Studies
`,
    [],
  ],
];
