import { createHash } from "node:crypto";
import type { Claim, Evidence } from "../../model/claim.ts";
import type { Confidence } from "../../model/confidence.ts";
import type { ReasonCode } from "../../model/decision.ts";
import { REASONS } from "../../model/decision.ts";
import type { Facet } from "../../model/facet.ts";
import { UNCHECKED } from "../../model/integrity.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import type { Material } from "../../pipeline/engine.ts";
import { flowOf } from "../../pipeline/flow.ts";
import { references } from "../../pipeline/references.ts";

/** An invented survey of farmland birds, for tests of compose, review and check. */
export const DATE = "2026-03-01T12:00:00.000Z";

const facet = (
  id: string,
  label: string,
  kind: Facet["kind"],
  role: Facet["role"],
  ...more: string[]
): Facet => ({
  id,
  label,
  kind,
  role,
  variants: [label, ...more],
});

export const PLAN: Plan = {
  facets: [
    facet("hedgerows", "hedgerows", "named", "subject", "hedgerow"),
    facet("grass-strips", "grass strips", "named", "comparator", "grass strip"),
    facet("nesting-success", "nesting success", "measure", "about"),
    facet("farmland-birds", "farmland birds", "population", "about"),
    facet("wet-springs", "wet springs", "topic", "condition", "wet spring"),
  ],
  comparisons: [["hedgerows", "grass-strips"]],
  asksForNumber: true,
  queries: [
    {
      id: "q1",
      step: "narrow",
      groups: [["hedgerows", "hedgerow"], ["nesting success"]],
      facets: ["hedgerows", "nesting-success"],
    },
    {
      id: "q2",
      step: "narrow",
      groups: [["grass strips"], ["farmland birds"]],
      facets: ["grass-strips", "farmland-birds"],
    },
    { id: "q3", step: "wide", groups: [["wet springs", "wet spring"]], facets: ["wet-springs"] },
  ],
};

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

/** Where a sentence stands in a work's first passage. */
export function quote(source: ScreenedRecord, text: string): Quotation {
  const passage = source.passages[0];
  const start = passage?.text.indexOf(text) ?? -1;
  if (passage === undefined || start < 0)
    throw new Error(`${source.record.id} does not say ${JSON.stringify(text)}`);
  return {
    record: source.record.id,
    section: passage.section,
    start,
    end: start + text.length,
    text,
    match: "exact",
  };
}

export const VERBATIM: Confidence = {
  value: 1,
  n: 0,
  interval: [1, 1],
  basis: "verbatim: holds by construction",
};
export const STRICT: Confidence = {
  value: 0.96,
  n: 318,
  interval: [0.93, 0.98],
  basis: "strict, on labelled abstracts",
};

/** What another work, or the claim's own, says to it. */
export function evidence(source: ScreenedRecord, text: string, over: Partial<Evidence> = {}): Evidence {
  return {
    record: source.record.id,
    relation: "own",
    stance: "supports",
    tier: "verbatim",
    confidence: VERBATIM,
    probabilities: { supports: 0.9, refutes: 0.02, neither: 0.08 },
    conflicts: [],
    quotation: quote(source, text),
    depth: source.passages[0]?.depth ?? "abstract",
    ...over,
  };
}

/** A claim in a work's own words, with evidence of others behind its own. */
export function claim(
  source: ScreenedRecord,
  text: string,
  facets: string[],
  over: Partial<Claim> & { others?: Evidence[] } = {},
): Claim {
  const { others = [], ...fields } = over;
  const hash = createHash("sha256").update(`${text}\n${source.record.id}`).digest("hex");
  return {
    id: `c${hash.slice(0, 10)}`,
    text,
    record: source.record.id,
    facets,
    quantities: quantitiesOf(text),
    verdict: "supported",
    confidence: VERBATIM,
    evidence: [evidence(source, text), ...others],
    ...fields,
  };
}

function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(/(up to |on average )?(\d+(?:\.\d+)?) ?(%|percent)/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[2]),
    unit: "%",
    qualifier: match[1] === undefined ? "exact" : match[1].startsWith("up") ? "maximum" : "mean",
    ...(/ in (arable|upland) /.test(text) ? { condition: "in arable land" } : {}),
  }));
}

const ASH = work(
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
const BIRCH = work(
  "Birch",
  2021,
  "Grass strips beside arable fields",
  [
    "Grass strips raise the nesting success of farmland birds by 12% on average in arable land.",
    "Grass strips are mown twice.",
  ],
  ["grass-strips", "nesting-success", "farmland-birds"],
);
const CEDAR = work(
  "Cedar",
  2019,
  "Nesting in tall hedgerows",
  [
    "Nesting success in hedgerows rises by up to 31% in arable land.",
    "Tall hedgerows shelter farmland birds from predators.",
  ],
  ["hedgerows", "nesting-success", "farmland-birds"],
);
const DOGWOOD = work(
  "Dogwood",
  2023,
  "Hedgerows revisited",
  ["Hedgerows raise the nesting success of farmland birds by 9% on average in upland pasture."],
  ["hedgerows", "nesting-success", "farmland-birds"],
);
const ELDER = work(
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

const SUCCESS = "Hedgerows raise the nesting success of farmland birds by up to 31% in arable land.";
const DOUBTED = "Hedgerows raise the nesting success of farmland birds by 9% on average in upland pasture.";

export const RECORDS = [ASH, BIRCH, CEDAR, DOGWOOD, ELDER, FIR, GORSE, HOLLY];
export const CLAIMS: Claim[] = [
  claim(ASH, SUCCESS, ["hedgerows", "nesting-success", "farmland-birds"], {
    others: [
      evidence(CEDAR, "Nesting success in hedgerows rises by up to 31% in arable land.", {
        relation: "other",
        tier: "strict",
        confidence: STRICT,
      }),
    ],
  }),
  claim(BIRCH, "Grass strips raise the nesting success of farmland birds by 12% on average in arable land.", [
    "grass-strips",
    "nesting-success",
    "farmland-birds",
  ]),
  claim(DOGWOOD, DOUBTED, ["hedgerows", "nesting-success", "farmland-birds"], {
    verdict: "contested",
    others: [
      evidence(ASH, SUCCESS, {
        relation: "other",
        stance: "refutes",
        tier: "related",
        conflicts: [{ kind: "qualifier", claim: "9% on average", source: "up to 31%" }],
      }),
    ],
  }),
  claim(ELDER, "Skylarks nest in grass strips on 18% of visits and shun hedgerows.", [
    "hedgerows",
    "grass-strips",
    "farmland-birds",
  ]),
  claim(CEDAR, "Tall hedgerows shelter farmland birds from predators.", ["hedgerows", "farmland-birds"]),
  claim(ASH, "Hedgerows cost farmers 4% of the field.", ["hedgerows"]),
];

/** What was found and done for the invented question; any part can be replaced, and what follows from it is made anew. */
export function material(over: Partial<Material> = {}): Material {
  const records = over.records ?? RECORDS;
  const claims = over.claims ?? CLAIMS;
  const cited = references(claims, records);
  return {
    question: {
      id: "hedgerows-or-grass-strips",
      question:
        "How do hedgerows compare with grass strips for the nesting success of farmland birds in wet springs?",
    },
    date: DATE,
    plan: PLAN,
    records,
    claims,
    rejected: [
      {
        text: "We surveyed 240 farms.",
        record: ASH.record.id,
        reason: "method",
        explanation: "begins with “We surveyed”",
      },
      {
        text: "Grass strips are mown twice.",
        record: BIRCH.record.id,
        reason: "no-facet",
        explanation: "speaks to one facet",
      },
    ],
    references: cited,
    sent: [
      {
        query: "q1",
        database: "library",
        sent: '("hedgerows" OR "hedgerow") AND "nesting success"',
        date: DATE,
        total: 6,
        returned: 6,
        cutOff: 0,
      },
      {
        query: "q2",
        database: "library",
        sent: '"grass strips" AND "farmland birds"',
        date: DATE,
        total: 5,
        returned: 4,
        cutOff: 1,
      },
    ],
    gaps: [
      {
        kind: "library-line",
        database: "library",
        where: "works.jsonl:9",
        message: "The line is not JSON and was left out: mend or remove it.",
      },
      {
        kind: "integrity",
        where: "8 works",
        message: "The run was offline: run again with a network to check for retractions.",
      },
    ],
    flow: flowOf(10, records, cited.length),
    rounds: 1,
    ...over,
  };
}
