import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import { FACET_STATUS, type FacetStatus } from "../../model/report.ts";
import { ReviewsFile } from "../../model/review.ts";
import type { Draft, Material } from "../../pipeline/engine.ts";
import { CLAIMS, claim, evidence, STRICT } from "./compose/claims.example.ts";
import { RECORDS } from "./compose/works.example.ts";
import { material } from "./compose.example.ts";
import { compose } from "./compose.ts";
import { review } from "./review.ts";

const scoreOf = (given: Material, draft: Draft = compose(given)) => review(given, draft).consensus.score;

/** Materials that differ in which claims there are, who corroborates them, how they stand, and what was checked. */
const materials = fc
  .record({
    claims: fc.uniqueArray(fc.nat(CLAIMS.length - 1), { maxLength: CLAIMS.length }),
    wet: fc.array(fc.boolean(), { minLength: CLAIMS.length, maxLength: CLAIMS.length }),
    corroborated: fc.array(fc.boolean(), { minLength: CLAIMS.length, maxLength: CLAIMS.length }),
    verdicts: fc.array(fc.constantFrom("supported", "contested", "unverified"), {
      minLength: CLAIMS.length,
      maxLength: CLAIMS.length,
    }),
    tiers: fc.array(fc.constantFrom("verbatim", "strict", "close"), {
      minLength: CLAIMS.length,
      maxLength: CLAIMS.length,
    }),
    statuses: fc.array(fc.constantFrom("clean", "corrected", "concern", "unchecked", "retracted"), {
      minLength: RECORDS.length,
      maxLength: RECORDS.length,
    }),
    gaps: fc.nat(2),
  })
  .map(({ claims, wet, corroborated, verdicts, tiers, statuses, gaps }) => {
    const cedar = RECORDS[2]!;
    const support = evidence(cedar, "Nesting success in hedgerows rises by up to 31% in arable land.", {
      relation: "other",
      tier: "strict",
      confidence: STRICT,
    });
    const whole = material();
    return material({
      records: RECORDS.map((work, i) => ({
        ...work,
        record: { ...work.record, integrity: { ...work.record.integrity, status: statuses[i]! } },
      })),
      claims: claims.map((i): Claim => {
        const [own, ...others] = CLAIMS[i]!.evidence;
        return {
          ...CLAIMS[i]!,
          facets: wet[i] ? [...CLAIMS[i]!.facets, "wet-springs"] : CLAIMS[i]!.facets,
          verdict: verdicts[i]!,
          evidence: [{ ...own!, tier: tiers[i]! }, ...others, ...(corroborated[i] ? [support] : [])],
        };
      }),
      gaps: whole.gaps.slice(0, gaps),
    });
  });

/** The score of the one is not above the other's, with the draft as it was and with the draft written anew. */
function expectNoRise(before: Material, after: Material): void {
  expect(scoreOf(after)).toBeLessThanOrEqual(scoreOf(before));
  const draft = compose(before);
  expect(scoreOf(after, draft)).toBeLessThanOrEqual(scoreOf(before, draft));
}

describe("the score never rises", () => {
  const check = (change: (given: Material, pick: number) => Material) =>
    fc.assert(
      fc.property(materials, fc.nat(50), (given, pick) => expectNoRise(given, change(given, pick))),
      { numRuns: 150 },
    );

  test("when a piece of supporting evidence is taken away", () => {
    check((given, pick) => {
      const pieces = given.claims.flatMap((each, i) =>
        each.evidence.flatMap((piece, j) => (piece.stance === "supports" ? [[i, j]] : [])),
      );
      const [at, piece] = pieces[pick % Math.max(1, pieces.length)] ?? [-1, -1];
      const claims = given.claims.map((each, i) => {
        if (i !== at) return each;
        const left = each.evidence.filter((_, j) => j !== piece);
        return left.some((other) => other.relation === "own")
          ? { ...each, evidence: left }
          : { ...each, evidence: left, verdict: "unverified" as const };
      });
      return { ...given, claims };
    });
  });

  test("when any piece of evidence is taken away and the verdict stays", () => {
    check((given, pick) => {
      const at = pick % Math.max(1, given.claims.length);
      const claims = given.claims.map((each, i) =>
        i === at
          ? { ...each, evidence: each.evidence.filter((_, j) => j !== pick % each.evidence.length) }
          : each,
      );
      return { ...given, claims };
    });
  });

  test("when a claim off the question comes in", () => {
    const [ash] = RECORDS;
    const off = [
      claim(ash!, "We surveyed 240 farms.", ["elsewhere"]),
      claim(ash!, "We surveyed 240 farms.", ["nesting-success"]),
    ];
    check((given, pick) => ({ ...given, claims: [...given.claims, off[pick % 2]!] }));
  });

  test("when a source is retracted", () => {
    check((given, pick) => ({
      ...given,
      records: given.records.map((work, i) =>
        i === pick % given.records.length
          ? {
              ...work,
              record: { ...work.record, integrity: { ...work.record.integrity, status: "retracted" } },
            }
          : work,
      ),
    }));
  });

  test("when a gap is added", () => {
    const gaps: Material["gaps"] = [
      {
        kind: "database-failed",
        database: "crossref",
        where: "q1",
        message: "Crossref answered 504 twice: try again later.",
      },
      { kind: "integrity", where: "2 works", message: "Crossref did not answer: run again." },
      {
        kind: "answer-cut",
        database: "openalex",
        where: "q2",
        message: "A limit cut the answer off: raise it.",
      },
    ];
    check((given, pick) => ({ ...given, gaps: [...given.gaps, gaps[pick % gaps.length]!] }));
  });

  test("when a facet turns out less answered than it was", () => {
    const order = Object.keys(FACET_STATUS) as FacetStatus[];
    fc.assert(
      fc.property(
        materials,
        fc.nat(20),
        fc.constantFrom("partly" as const, "unanswered" as const),
        (given, pick, status) => {
          const draft = compose(given);
          const facets = draft.facets.map((each, i) =>
            i === pick % draft.facets.length && order.indexOf(each.status) < order.indexOf(status)
              ? { ...each, status }
              : each,
          );
          expect(scoreOf(given, { ...draft, facets })).toBeLessThanOrEqual(scoreOf(given, draft));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("three reviewers with at least four dimensions each score eight in all", () => {
  const given = material();
  const { reviews, consensus } = ReviewsFile.parse(review(given, compose(given)));
  expect(reviews.map((each) => each.reviewer)).toEqual(["challenger", "confirmer", "editor"]);
  for (const each of reviews) expect(each.dimensions.length).toBeGreaterThanOrEqual(4);
  expect(consensus.dimensions).toHaveLength(8);
  expect(consensus.score).toBeGreaterThan(6.5);
});

test("every point that a dimension lacks is tied to an item with a reason", () => {
  fc.assert(
    fc.property(materials, (given) => {
      for (const { dimensions } of review(given, compose(given)).reviews) {
        for (const { score, items } of dimensions) {
          const lost = items.reduce((sum, each) => sum + each.points, 0);
          expect(score).toBeCloseTo(Math.max(0, 10 - lost), 5);
          for (const { reason, about } of items) expect(reason.length * about.id.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test.each<[string, Partial<Material>, number, string]>([
  ["no claim", { claims: [] }, 2, "No claim on the question stands on a source that may support it."],
  [
    "claims off the question alone",
    { claims: CLAIMS.map((each) => ({ ...each, facets: ["nesting-success"] })) },
    2,
    "No claim on the question stands on a source that may support it.",
  ],
  [
    "evidence from retracted works alone",
    {
      records: RECORDS.map((work) => ({
        ...work,
        record: { ...work.record, integrity: { status: "retracted", sources: [], notices: [] } },
      })),
    },
    2,
    "No claim on the question stands on a source that may support it.",
  ],
  [
    "nothing about the subject",
    { claims: CLAIMS.filter((each) => !each.facets.includes("hedgerows")) },
    4,
    "No claim that counts is about hedgerows.",
  ],
  [
    "contested claims alone",
    { claims: CLAIMS.map((each) => ({ ...each, verdict: "contested" })) },
    5,
    "Every claim that counts is contested.",
  ],
  [
    "not one claim under a condition that the question sets",
    {},
    7,
    "No claim that counts keeps to a condition of the question: wet springs.",
  ],
  [
    "no number where one is asked for",
    { claims: CLAIMS.map((each) => ({ ...each, quantities: [] })) },
    6,
    "The question asks for a number, and no claim that counts gives one.",
  ],
])("%s caps the score", (_, over, limit, reason) => {
  const given = material(over);
  const { score, caps } = review(given, compose(given)).consensus;
  expect(score).toBeLessThanOrEqual(limit);
  expect(caps).toContainEqual({ limit, reason });
});

test("a number that an answer does not have from its claims is an item", () => {
  const given = material();
  const draft = compose(given);
  const answer = draft.answer.map((each) => ({ ...each, text: each.text.replace("31%", "13%") }));
  const altered = { ...draft, answer };
  const at = answer.findIndex((each) => each.text.includes("13%")) + 1;
  const items = review(given, altered).reviews[2]!.dimensions.flatMap((each) => each.items);
  expect(items).toContainEqual({
    points: 3,
    about: { kind: "report", id: `answer ${at}` },
    reason: "13 stands in no claim that the sentence rests on",
  });
});

test.each<[string, (body: string) => string, string, string]>([
  [
    "a gap",
    (body) => body.replaceAll("The line is not JSON", ""),
    "works.jsonl:9",
    "the text does not tell this gap",
  ],
  [
    "an open part",
    (body) => body.replaceAll("**wet springs**", ""),
    "wet-springs",
    "the text does not say that wet springs is open",
  ],
  ["a query", (body) => body.replaceAll("| q1 |", "|"), "q1", "the text does not print it as it was sent"],
  [
    "a retraction",
    (body) => body.replaceAll("Hedgerows double the brood", ""),
    "doi:10.1000/holly2016",
    "the text does not say that it is retracted or withdrawn",
  ],
  [
    "a reference",
    (body) => body.replaceAll("@elder2024field", ""),
    "doi:10.1000/elder2024",
    "elder2024field is a reference that the text never cites",
  ],
])("%s that the text keeps to itself is an item of the editor", (_, silence, id, reason) => {
  const given = material();
  const draft = compose(given);
  const items = (body: string) =>
    review(given, { ...draft, body })
      .reviews[2]!.dimensions.flatMap((each) => each.items)
      .filter((each) => each.about.id === id && each.reason === reason);
  expect(items(draft.body)).toEqual([]);
  expect(items(silence(draft.body))).toHaveLength(1);
});

test("a retracted work among those read costs integrity, more than one not checked", () => {
  const score = (status: "clean" | "unchecked" | "retracted") => {
    const records = RECORDS.map((work, i) =>
      i === 1
        ? { ...work, record: { ...work.record, integrity: { status, sources: [], notices: [] } } }
        : work,
    );
    const given = material({ records });
    return review(given, compose(given)).reviews[1]!.dimensions.find(
      (each) => each.dimension === "source-integrity",
    )!.score;
  };
  expect(score("retracted")).toBeLessThan(score("unchecked"));
  expect(score("unchecked")).toBeLessThan(score("clean"));
});
