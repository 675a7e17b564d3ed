import { test } from "vitest";
import { type Break, expectOneFinding, first, own, reword } from "./broken.example.ts";

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
    "a quotation of a work that was not read as evidence",
    ({ records, run: { flow } }) => {
      Object.assign(records[3]!.decision, { decision: "background", reason: "survey" });
      Object.assign(flow, { included: 4, background: 2, read: { ...flow.read, abstract: 4 } });
    },
    "claims.json",
    "claims[2].evidence[0].quotation.record",
    '"doi:10.1000/dogwood2023" is not among the included records of records.jsonl',
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
    (folder) =>
      Object.assign(folder.records[3]!.record, {
        integrity: { status: "retracted", sources: [], notices: [] },
      }),
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
])("%s is one finding", expectOneFinding);
