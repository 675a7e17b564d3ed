import type { ReportFolder } from "../../src/model/report-folder.ts";
import { generatedReport } from "../bench/generated-report.ts";

/** What outside text may hold: each would do harm, break a page or turn its reading direction if it were not shown as text. */
export const HOSTILE_TEXTS = {
  script: "<script>globalThis.hacked = 1</script>",
  image: '<img src="x" onerror="globalThis.hacked = 1">',
  attribute: '" onmouseover="globalThis.hacked = 1" x="',
  style: "</style><style>body { display: none }</style>",
  comment: "--> ]]> </title></textarea>",
  citation: "[@nobody2020] and @someone and [see @nobody2020, p. 3]",
  markdown: "**bold** _it_ `code` # head | cell [link](javascript:globalThis.hacked=1)",
  bidi: "\u202Eright to left\u202C \u2067isolated",
  controls: "nul \u0000 bell \u0007 lone \uD800 surrogate",
  entity: "&lt;b&gt; &amp;amp; &#60;script&#62;",
  emoji: "👩🏽‍🔬 العربية עברית",
};

const LONG_WORD = "pneumono".repeat(625);

/** A report in which every text from outside is hostile. */
export function hostileReport(): ReportFolder {
  const folder = structuredClone(generatedReport(4, 12));
  const texts = Object.values(HOSTILE_TEXTS);
  const all = texts.join(" ");
  folder.report = {
    ...folder.report,
    id: "hostile",
    title: `Is this shown as text: ${all}?`,
    question: `Is this shown as text: ${all}?`,
    abstract: `${all} ${LONG_WORD}`,
    answer: folder.report.answer.map((sentence, i) => ({ ...sentence, text: `${texts[i]} ${LONG_WORD}` })),
    facets: folder.report.facets.map((answer) => ({
      ...answer,
      status: "unanswered",
      note: all,
      facet: { ...answer.facet, label: HOSTILE_TEXTS.script, variants: [HOSTILE_TEXTS.script] },
    })),
  };
  folder.run.question.id = "hostile";
  folder.run.question.question = "Is this shown as text?";
  folder.run.queries = folder.run.queries.map((query) => ({ ...query, sent: `${all} ${LONG_WORD}` }));
  folder.run.gaps = folder.run.gaps.map((gap) => ({ ...gap, where: HOSTILE_TEXTS.image, message: all }));
  folder.records.forEach((line, i) => {
    const id = `${line.record.id} ${i === 0 ? HOSTILE_TEXTS.script : ""}`.trim();
    replaceEverywhere(folder, line.record.id, id);
    const hostile = texts[i % texts.length] ?? "";
    line.record = {
      ...line.record,
      id,
      title: `${hostile} ${i === 1 ? LONG_WORD : ""}`,
      authors: [{ literal: hostile }, { family: hostile, given: hostile }],
      url: i % 2 === 0 ? "javascript:globalThis.hacked=1" : "data:text/html,<script>1</script>",
      openAccess: { url: i % 2 === 0 ? "data:text/html,hacked" : "vbscript:hacked" },
      identifiers: { doi: `10.1/"><script>globalThis.hacked=1</script>${i}`, arxiv: "../../hacked?x=<b>#y" },
    };
    line.decision.explanation = hostile;
  });
  folder.references.forEach((reference, i) => {
    const hostile = texts[i % texts.length] ?? "";
    reference.title = `${hostile} title`;
    reference.author = [{ family: `${hostile} family ${i}`, given: hostile }];
    reference["container-title"] = hostile;
    reference.URL = i % 2 === 0 ? "javascript:globalThis.hacked=1" : `https://example.org/${hostile}`;
    delete reference.DOI;
  });
  folder.claims.claims.forEach((claim, i) => {
    claim.text = `${texts[i % texts.length]} lowers it by 12% in claim ${i}`;
    claim.quantities = claim.quantities.map((quantity) => ({
      ...quantity,
      measure: all,
      of: all,
      condition: all,
    }));
  });
  folder.claims.rejected = [
    { text: all, record: folder.records[0]?.record.id ?? "", reason: "cut", explanation: all },
  ];
  const key = folder.references[0]?.id ?? "";
  folder.body = `## Introduction

${HOSTILE_TEXTS.script} ${HOSTILE_TEXTS.image} [bad](javascript:globalThis.hacked=1) ![picture](https://example.org/tracker.png) 

Cited [@${key}] then @someone else [@${key}].

## Results

\`${HOSTILE_TEXTS.citation}\` <div onclick="globalThis.hacked = 1">${HOSTILE_TEXTS.style}</div> <https://example.org/ok> [@${key}] ${LONG_WORD}

| a | b |
| --- | --- |
| [@${key}] | ${HOSTILE_TEXTS.emoji} |
`;
  return folder;
}

/** Renames a record in every place that speaks of it. */
function replaceEverywhere(folder: ReportFolder, from: string, to: string): void {
  for (const line of folder.records) {
    if (line.record.id !== from) continue;
    line.decision.record = to;
    for (const passage of line.passages) passage.record = to;
  }
  for (const reference of folder.references)
    if (reference.custom.record === from) reference.custom.record = to;
  for (const claim of folder.claims.claims) {
    if (claim.record === from) claim.record = to;
    for (const piece of claim.evidence) {
      if (piece.record === from) piece.record = to;
      if (piece.quotation.record === from) piece.quotation.record = to;
    }
  }
}
