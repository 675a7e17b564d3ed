import { createHash } from "node:crypto";
import type { Claim, Evidence } from "../../src/model/claim.ts";
import { UNCHECKED } from "../../src/model/integrity.ts";
import type { BibliographicRecord } from "../../src/model/record.ts";
import type { Reference } from "../../src/model/reference.ts";
import type { ReportFolder } from "../../src/model/report-folder.ts";
import { generatedBody } from "./generated-body.ts";
import { generatedReviews } from "./generated-reviews.ts";
import { generatedRun } from "./generated-run.ts";
import { type Nonsense, nonsense } from "./nonsense.ts";

const DATE = "2026-01-01T00:00:00.000Z";
const CITED = 20;
const CLAIMS = 9;
const WORKS_FOR_A_REPORT = 3;

/** A work made of nonsense: what it is called, who wrote it, and an abstract whose third sentence holds a number. */
interface Work {
  record: BibliographicRecord;
  reference: Reference;
  finding: { text: string; start: number; percent: number };
}

function generatedWork(index: number): Work {
  const say = nonsense(0x5eed + index * 7919);
  const family = say.name();
  const year = say.number(1995, 2025);
  const title = `${say.sentence(9).slice(0, -1)}: ${say.word()} ${say.word()}`;
  const percent = say.number(11, 989) / 10;
  const lead = [say.sentence(14), say.sentence(18)].join(" ");
  const text = `${say.name()} lowers ${say.word()} ${say.word()} by ${percent}% in ${say.word()} ${say.word()}.`;
  const abstract = [lead, text, say.sentence(16), say.sentence(20), say.sentence(12)].join(" ");
  const authors = Array.from({ length: say.number(1, 6) }, (_, i) => ({
    family: i === 0 ? family : say.name(),
    given: say.name(),
  }));
  const doi = `10.5555/${index}.${year}`;
  const venue = `Journal of ${say.name()} ${say.name()}`;
  const record: BibliographicRecord = {
    id: `doi:${doi}`,
    title,
    authors,
    year,
    venue,
    type: "article-journal",
    identifiers: { doi },
    abstract,
    depth: "abstract",
    url: `https://example.org/works/${index}`,
    origins: [{ database: "library", id: `works.jsonl:${index + 1}`, query: "q1" }],
    integrity: UNCHECKED,
  };
  const reference: Reference = {
    id: `${family.toLowerCase()}${year}n${index}`,
    type: "article-journal",
    title,
    author: authors,
    issued: { "date-parts": [[year]] },
    "container-title": venue,
    volume: String(say.number(1, 90)),
    page: `${say.number(1, 99)}-${say.number(100, 199)}`,
    DOI: doi,
    custom: { record: record.id },
  };
  return { record, reference, finding: { text, start: lead.length + 1, percent } };
}

function generatedClaim(work: Work, other: Work | undefined, facet: string, report: number): Claim {
  const { percent } = work.finding;
  const text = `${work.finding.text.slice(0, -1)}, as report ${report} has it.`;
  const digest = createHash("sha256").update(`${text}\n${work.record.id}`).digest("hex");
  const written = `${percent}%`;
  const evidence = (of: Work, relation: Evidence["relation"]): Evidence => ({
    record: of.record.id,
    relation,
    stance: relation === "own" ? "supports" : "refutes",
    tier: relation === "own" ? "verbatim" : "related",
    confidence: { value: relation === "own" ? 1 : 0.5, n: 0, interval: [0, 1], basis: "not measured" },
    probabilities: { supports: 0.5, refutes: 0.25, neither: 0.25 },
    conflicts:
      relation === "own" ? [] : [{ kind: "number", claim: written, source: `${of.finding.percent}%` }],
    quotation: {
      record: of.record.id,
      section: "Abstract",
      start: of.finding.start,
      end: of.finding.start + of.finding.text.length,
      text: of.finding.text,
      match: "exact",
    },
    depth: "abstract",
  });
  return {
    id: `c${digest.slice(0, 10)}`,
    text,
    record: work.record.id,
    facets: [facet],
    quantities: [
      {
        text: written,
        start: text.indexOf(written),
        end: text.indexOf(written) + written.length,
        value: percent,
        unit: "%",
        qualifier: "exact",
        measure: "share",
      },
    ],
    verdict: other === undefined ? "supported" : "contested",
    confidence: { value: 0.95, n: 120, interval: [0.9, 0.98], basis: "generated, not measured" },
    evidence: [evidence(work, "own"), ...(other === undefined ? [] : [evidence(other, "other")])],
  };
}

/** `CITED` different works out of the `pool`, so that works are shared between reports as they are in life. */
function chosenWorks(say: Nonsense, pool: number): Work[] {
  const chosen = new Set<number>();
  while (chosen.size < CITED) chosen.add(say.number(0, pool - 1));
  return [...chosen].map(generatedWork);
}

/**
 * A whole report of 1,200 words with 20 citations and nine claims or `claimed`, made of nonsense, valid in every schema and
 * the same for the same `index` out of `reports`.
 */
export function generatedReport(index: number, reports: number, claimed = CLAIMS): ReportFolder {
  const say = nonsense(index + 1);
  const works = chosenWorks(say, Math.max(reports * WORKS_FOR_A_REPORT, CITED));
  const question = `Does ${say.name()} change ${say.word()} ${say.word()} in ${say.word()} number ${index + 1}?`;
  const facet = { id: "subject", label: say.name(), kind: "named", role: "subject" } as const;
  const claims = works
    .slice(0, claimed)
    .map((work, i) =>
      generatedClaim(work, i % 4 === 3 ? works[(i + CLAIMS) % CITED] : undefined, facet.id, index + 1),
    );
  const sentences = claims.slice(0, 3).map((claim) => ({ text: claim.text, claims: [claim.id] }));
  const settledFacet = { ...facet, variants: [facet.label] };
  return {
    report: {
      id: `report-${index + 1}`,
      title: question,
      question,
      date: DATE,
      engine: "extractive",
      status: index % 10 === 9 ? "held" : "published",
      held: index % 10 === 9 ? ["its score is below 6.5"] : [],
      score: index % 10 === 9 ? 5.1 : 7.4,
      abstract: sentences.map((sentence) => sentence.text).join(" "),
      answer: sentences,
      facets: [
        {
          facet: settledFacet,
          status: "answered",
          claims: claims.map((claim) => claim.id),
          records: works.length,
          queries: ["q1"],
          note: say.sentence(9),
        },
      ],
      pairs: [],
    },
    body: generatedBody(
      say,
      works.map((work) => work.reference.id),
    ),
    claims: { claims, rejected: [] },
    references: works.map((work) => work.reference),
    records: works.map(({ record }) => ({
      record,
      decision: {
        record: record.id,
        decision: "included",
        score: 0.8,
        reason: "names-subject",
        explanation: `names ${facet.label}`,
        facets: [facet.id],
      },
      passages: [{ record: record.id, section: "Abstract", depth: "abstract", text: record.abstract ?? "" }],
    })),
    reviews: generatedReviews(claims.map((claim) => claim.id)),
    run: generatedRun(question, `report-${index + 1}`, settledFacet, works.length, DATE),
  };
}
