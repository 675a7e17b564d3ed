import type { ReasonCode } from "../../../model/decision.ts";
import { REASONS } from "../../../model/decision.ts";
import { UNCHECKED } from "../../../model/integrity.ts";
import type { BibliographicRecord } from "../../../model/record.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";

/** When the invented works were searched. */
export const DATE = "2026-03-01T12:00:00.000Z";

/** A work with its abstract, given as sentences, and what screening decided. */
export function work(
  name: string,
  year: number,
  title: string,
  sentences: string[],
  facets: string[],
  over: Partial<BibliographicRecord> & { reason?: ReasonCode } = {},
): ScreenedRecord {
  const { reason = "names-subject", ...fields } = over;
  const { decision, sentence } = REASONS[reason];
  const id = `doi:10.1000/${name.toLowerCase()}${year}`;
  const text = sentences.join(" ");
  return {
    record: {
      id,
      title,
      authors: [{ family: name, given: "A." }],
      year,
      venue: "Annals of Invented Ecology",
      type: "article-journal",
      identifiers: { doi: id.slice(4) },
      abstract: text,
      depth: "abstract",
      origins: [{ database: "library", id: `works.jsonl:${year}`, query: "q1" }],
      integrity: UNCHECKED,
      ...fields,
    },
    decision: { record: id, decision, score: 0.8, reason, explanation: sentence, facets },
    passages:
      decision === "included"
        ? [{ record: id, section: "Abstract", depth: fields.depth ?? "abstract", text }]
        : [],
  };
}

export const ASH = work(
  "Ash",
  2020,
  "Hedgerows and the nesting success of farmland birds",
  [
    "We surveyed 240 farms.",
    "Hedgerows raise the nesting success of farmland birds by up to 31% in arable land.",
    "Hedgerows cost farmers 4% of the field.",
  ],
  ["hedgerows", "nesting-success", "farmland-birds"],
  { integrity: { status: "clean", checked: DATE, sources: ["crossref"], notices: [] } },
);
export const BIRCH = work(
  "Birch",
  2021,
  "Grass strips beside arable fields",
  [
    "Grass strips raise the nesting success of farmland birds by 12% on average in arable land.",
    "Grass strips are mown twice.",
  ],
  ["grass-strips", "nesting-success", "farmland-birds"],
);
export const CEDAR = work(
  "Cedar",
  2019,
  "Nesting in tall hedgerows",
  [
    "Nesting success in hedgerows rises by up to 31% in arable land.",
    "Tall hedgerows shelter farmland birds from predators.",
  ],
  ["hedgerows", "nesting-success", "farmland-birds"],
);
export const DOGWOOD = work(
  "Dogwood",
  2023,
  "Hedgerows revisited",
  ["Hedgerows raise the nesting success of farmland birds by 9% on average in upland pasture."],
  ["hedgerows", "nesting-success", "farmland-birds"],
);
export const ELDER = work(
  "Elder",
  2024,
  "Field margins for skylarks",
  ["Skylarks nest in grass strips on 18% of visits and shun hedgerows."],
  ["hedgerows", "grass-strips", "farmland-birds"],
);
const FIR = work(
  "Fir",
  2022,
  "Farmland birds: an overview",
  ["This survey covers farmland birds."],
  ["farmland-birds"],
  { reason: "survey" },
);
const GORSE = work("Gorse", 2017, "Soil carbon under clover", ["Clover stores carbon."], [], {
  reason: "off-question",
});
const HOLLY = work(
  "Holly",
  2016,
  "Hedgerows double the brood",
  ["Hedgerows double the brood of farmland birds."],
  ["hedgerows"],
  {
    reason: "retracted",
    integrity: {
      status: "retracted",
      checked: DATE,
      sources: ["crossref"],
      notices: [{ kind: "retraction", source: "crossref", date: "2018-05-01" }],
    },
  },
);

/** The invented works: five read, one background, one off the question, one retracted. */
export const RECORDS = [ASH, BIRCH, CEDAR, DOGWOOD, ELDER, FIR, GORSE, HOLLY];
