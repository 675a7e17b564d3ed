import { describe, expect, test } from "vitest";
import { material } from "../engines/extractive/compose.example.ts";
import { compose } from "../engines/extractive/compose.ts";
import { review } from "../engines/extractive/review.ts";
import type { Claim } from "../model/claim.ts";
import { ReportFolder } from "../model/report-folder.ts";
import { claimId } from "./check/claims.ts";
import { checkReport } from "./check.ts";
import { gate } from "./gate.ts";

/** A folder in which everything holds. */
function good(): ReportFolder {
  const { question, date, plan, records, claims, rejected, references, sent, gaps, flow, rounds, ...rest } =
    material();
  expect(rest).toEqual({});
  const { body, ...draft } = compose(material());
  const reviews = review(material(), { body, ...draft });
  return ReportFolder.parse({
    report: {
      id: question.id,
      title: question.question,
      question: question.question,
      date,
      engine: "extractive",
      ...gate(reviews, claims),
      ...draft,
    },
    body,
    claims: { claims, rejected },
    references,
    records: structuredClone(records),
    reviews,
    run: {
      question,
      date,
      engine: "extractive",
      versions: {},
      inputs: "digest",
      plan,
      rounds,
      queries: sent,
      databases: [],
      overlap: [],
      flow,
      gaps,
    },
  });
}

test("a folder as the pipeline writes it has no finding", () => {
  expect(checkReport(good())).toEqual([]);
});

const first = (folder: ReportFolder) => folder.claims.claims[0]!;
const own = (folder: ReportFolder) => first(folder).evidence[0]!;
/** Gives a claim another text, and the id and places that go with it. */
function reword(folder: ReportFolder, claim: Claim, text: string): void {
  const old = claim.id;
  Object.assign(claim, { text, id: claimId(text, claim.record) });
  for (const facet of folder.report.facets)
    facet.claims = facet.claims.map((id) => (id === old ? claim.id : id));
  for (const sentence of folder.report.answer) {
    if (sentence.claims.includes(old)) Object.assign(sentence, { text, claims: [claim.id] });
  }
}

type Break = [
  what: string,
  change: (folder: ReportFolder) => void,
  file: string,
  field: string,
  message: string,
];

describe("one thing broken is one finding", () => {
  test.each<Break>([
    [
      "offsets that are off by one",
      (folder) => {
        own(folder).quotation.start += 1;
        own(folder).quotation.end += 1;
      },
      "claims.json",
      "claims[0].evidence[0].quotation",
      'at 24 to 106 stands "edgerows raise the nesting success of farmland birds by up to 31% in arable la…, not "Hedgerows raise the nesting success of farmland birds by up to 31% in arable l…',
    ],
    [
      "offsets behind the passage",
      (folder) => Object.assign(own(folder).quotation, { end: 9999 }),
      "claims.json",
      "claims[0].evidence[0].quotation",
      "its offsets 23 to 9999 are not in the passage, which has 145 units",
    ],
    [
      "a source whose text was changed",
      (folder) => {
        const passage = folder.records[1]!.passages[0]!;
        passage.text = passage.text.replace("12%", "21%");
      },
      "claims.json",
      "claims[1].evidence[0].quotation",
      'at 0 to 90 stands "Grass strips raise the nesting success of farmland birds by 21% on average in …, not "Grass strips raise the nesting success of farmland birds by 12% on average in …',
    ],
    [
      "a quotation that is normalised but says something else",
      (folder) =>
        Object.assign(own(folder).quotation, {
          match: "normalised",
          text: own(folder).quotation.text.replace("raise", "lower"),
        }),
      "claims.json",
      "claims[0].evidence[0].quotation",
      'at 23 to 105 stands "Hedgerows raise the nesting success of farmland birds by up to 31% in arable l…, not "Hedgerows lower the nesting success of farmland birds by up to 31% in arable l…',
    ],
    [
      "a section that the work does not have",
      (folder) => Object.assign(own(folder).quotation, { section: "Results" }),
      "claims.json",
      "claims[0].evidence[0].quotation.section",
      '"doi:10.1000/ash2020" has no passage "Results" in records.jsonl',
    ],
    [
      "a depth that was not read",
      (folder) => Object.assign(own(folder), { depth: "fulltext" }),
      "claims.json",
      "claims[0].evidence[0].depth",
      'is "fulltext", but the passage was read as "abstract"',
    ],
    [
      "a quotation of another record than its evidence",
      (folder) => Object.assign(own(folder).quotation, { record: "doi:10.1000/birch2021" }),
      "claims.json",
      "claims[0].evidence[0].quotation.record",
      'is "doi:10.1000/birch2021", but the evidence is of "doi:10.1000/ash2020"',
    ],
    [
      "a number that is not in the quotation",
      (folder) =>
        reword(folder, folder.claims.claims[4]!, "Tall hedgerows shelter 40 farmland birds from predators."),
      "claims.json",
      "claims[4].text",
      "40 stands neither in its quotation nor in its work's title",
    ],
    [
      "a quantity that has moved",
      (folder) => {
        first(folder).quantities[0]!.start -= 1;
      },
      "claims.json",
      "claims[0].quantities[0]",
      'at 56 to 66 of the claim stands " up to 31%", not "up to 31%"',
    ],
    [
      "a claim whose text was changed by hand",
      (folder) => {
        folder.claims.claims[5]!.text = "Hedgerows cost the farmers 4% of the field.";
        folder.claims.claims[5]!.quantities = [];
      },
      "claims.json",
      "claims[5].id",
      `is "cf7a0d006ef", but the hash of its text and record is`,
    ],
    [
      "a facet that the question does not have",
      (folder) => first(folder).facets.push("moorland"),
      "claims.json",
      "claims[0].facets",
      '"moorland" is not a facet of the question',
    ],
    [
      "support without evidence of the claim's own source",
      (folder) => Object.assign(own(folder), { tier: "related" }),
      "claims.json",
      "claims[0].verdict",
      "is supported, but no evidence of its own source supports it",
    ],
    [
      "a contest that nobody contests",
      (folder) => folder.claims.claims[2]!.evidence.pop(),
      "claims.json",
      "claims[2].verdict",
      "is contested, but no evidence is in conflict with it",
    ],
    [
      "a refutation by rule",
      (folder) => Object.assign(folder.claims.claims[2]!, { verdict: "refuted" }),
      "claims.json",
      "claims[2].verdict",
      "is refuted, which rules cannot tell: without a language model it is at most contested",
    ],
    [
      "another work taken for the claim's own",
      (folder) => Object.assign(first(folder).evidence[1]!, { relation: "own" }),
      "claims.json",
      "claims[0].evidence[1].relation",
      'is "own", but the claim was taken from "doi:10.1000/ash2020" and this is "doi:10.1000/cedar2019"',
    ],
    [
      "support from a retracted work",
      (folder) => Object.assign(folder.records[3]!.record.integrity, { status: "retracted" }),
      "claims.json",
      "claims[2].evidence[0].stance",
      '"doi:10.1000/dogwood2023" is retracted and supports nothing',
    ],
    [
      "probabilities that are none",
      (folder) => Object.assign(own(folder).probabilities, { neither: 0.5 }),
      "claims.json",
      "claims[0].evidence[0].probabilities",
      "add up to 1.420, not to 1",
    ],
    [
      "a citation of nobody",
      (folder) => {
        folder.body = folder.body.replace(
          "## Introduction",
          "Some say so [see @nobody2020, p. 3].\n\n## Introduction",
        );
      },
      "report.md",
      "body",
      "cites @nobody2020, which is not in references.json",
    ],
    [
      "a stray word that becomes a citation",
      (folder) => {
        folder.body += "\nAsk @somebody.\n";
      },
      "report.md",
      "body",
      "cites @somebody, which is not in references.json",
    ],
    [
      "a reference that is never cited",
      (folder) => {
        folder.body = folder.body.replaceAll("@elder2024field", "@ash2020hedgerows");
      },
      "references.json",
      "[4].id",
      '"elder2024field" is never cited in report.md',
    ],
    [
      "a reference to a work that was not found",
      (folder) => {
        folder.references.push({
          ...folder.references[0]!,
          id: "new2020",
          custom: { record: "doi:10.1/new" },
        });
        folder.run.flow.cited += 1;
        folder.body = folder.body.replace("[@ash2020hedgerows]", "[@ash2020hedgerows; @new2020]");
      },
      "references.json",
      "[5].custom.record",
      '"doi:10.1/new" is not in records.jsonl',
    ],
    [
      "a count of duplicates that does not add up",
      (folder) => {
        folder.run.flow.duplicates = 3;
      },
      "run.json",
      "flow.duplicates",
      "is 3, but the files hold 2",
    ],
    [
      "a reason that is counted wrong",
      (folder) => {
        folder.run.flow.excluded["off-question"] = 4;
      },
      "run.json",
      "flow.excluded.off-question",
      "is 4, but records.jsonl holds 1",
    ],
    [
      "more works read than included",
      (folder) => {
        folder.run.flow.read.fulltext = 1;
      },
      "run.json",
      "flow.read",
      "is 6, but included are only 5",
    ],
    [
      "a decision that contradicts its reason",
      (folder) =>
        Object.assign(folder.records[5]!.decision, { reason: "background", decision: "background" }) &&
        Object.assign(folder.records[5]!.decision, { reason: "names-subject" }),
      "records.jsonl",
      "line 6: decision.decision",
      'is "background", but names-subject means "included"',
    ],
    [
      "a title that is cut",
      (folder) => {
        folder.report.title = folder.report.title.slice(0, 20);
      },
      "report.md",
      "title",
      'is "How do hedgerows com", but the title is the question, whole: "How do hedgerows compare with grass strips for the nesting success of farmland…',
    ],
    [
      "an answer that rests on a claim that is not there",
      (folder) => folder.report.answer[0]!.claims.push("c0000000000"),
      "report.md",
      "answer[0].claims",
      '"c0000000000" is not in claims.json',
    ],
    [
      "an answer with another number than its claim",
      (folder) => {
        folder.report.answer[1]!.text = folder.report.answer[1]!.text.replace("31", "13");
      },
      "report.md",
      "answer[1].text",
      "13 stands in none of the claims that it rests on",
    ],
    [
      "a facet that is answered by nothing",
      (folder) => Object.assign(folder.report.facets[4]!, { status: "answered" }),
      "report.md",
      "facets[4].status",
      "is answered, but no supported claim speaks to it",
    ],
    [
      "a facet with a claim that is silent on it",
      (folder) => folder.report.facets[1]!.claims.push(first(folder).id),
      "report.md",
      "facets[1].claims",
      `"c2e52e947ad" does not speak to "grass-strips"`,
    ],
    [
      "a pair with a work that was not found",
      (folder) => folder.report.pairs[0]!.records.push("doi:10.1/new"),
      "report.md",
      "pairs[0].records",
      '"doi:10.1/new" is not in records.jsonl',
    ],
    [
      "a score that its reviews do not give",
      (folder) => {
        folder.report.score = 9.9;
      },
      "report.md",
      "score",
      "is 9.9, but the consensus of reviews.json is 8.6",
    ],
    [
      "a dimension that lost points without an item",
      (folder) => {
        folder.reviews.reviews[2]!.dimensions[2]!.items.push({
          points: 1,
          about: { kind: "report", id: "x" },
          reason: "for nothing",
        });
      },
      "reviews.json",
      "reviews[2].dimensions[2].score",
      "is 10, but ten less its items is 9",
    ],
    [
      "a published report that the gate holds",
      (folder) => {
        for (const claim of folder.claims.claims.slice(4)) claim.verdict = "unverified";
      },
      "report.md",
      "status",
      'is "published", but by the gate it is "held"',
    ],
  ])("%s", (_, change, file, field, message) => {
    const folder = good();
    change(folder);
    const findings = checkReport(folder);
    expect(findings).toEqual([{ file, field, message: expect.stringContaining(message) }]);
  });
});
