import fc from "fast-check";
import { expect, test } from "vitest";
import { ReviewsFile } from "../../model/review.ts";
import type { Material } from "../../pipeline/engine.ts";
import { CLAIMS } from "./compose/claims.example.ts";
import { RECORDS } from "./compose/works.example.ts";
import { material } from "./compose.example.ts";
import { compose } from "./compose.ts";
import { materials } from "./review/materials.example.ts";
import { review } from "./review.ts";

test("three reviewers with at least four dimensions each score eight in all", () => {
  const given = material();
  const { reviews, consensus } = ReviewsFile.parse(review(given, compose(given)));
  expect(reviews.map((each) => each.reviewer)).toEqual(["challenger", "confirmer", "editor"]);
  for (const each of reviews) expect(each.dimensions.length).toBeGreaterThanOrEqual(4);
  expect(consensus.dimensions).toHaveLength(8);
  expect(consensus.score).toBeGreaterThanOrEqual(6.5);
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
    "nothing on what is asked to be measured",
    { claims: CLAIMS.map((each) => ({ ...each, facets: ["hedgerows", "farmland-birds"] })) },
    6,
    "No claim that counts speaks to what is asked: nesting success.",
  ],
  [
    "no cause where one is asked for",
    { plan: { ...material().plan, relation: "cause" } },
    6,
    "No claim that counts says what causes nesting success.",
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
    "claims of which half stand beside the question",
    {},
    6.5,
    "Of the six claims, about three can be expected to answer the question.",
  ],
  [
    "claims that all stand beside the question",
    { claims: CLAIMS.slice(3) },
    3,
    "Of the three claims, none can be expected to answer the question.",
  ],
  [
    "the one claim beside the question",
    { claims: CLAIMS.slice(5) },
    3,
    "The one claim cannot be expected to answer the question.",
  ],
  [
    "no number where one is asked for",
    { claims: CLAIMS.map((each) => ({ ...each, quantities: [] })) },
    6,
    "The question asks for a number, and no claim that counts gives one of what is asked: nesting success.",
  ],
  [
    "numbers of other things than what is asked",
    {
      claims: CLAIMS.map((each) =>
        each.facets.includes("nesting-success") ? { ...each, quantities: [] } : each,
      ),
    },
    6,
    "The question asks for a number, and no claim that counts gives one of what is asked: nesting success.",
  ],
])("%s caps the score", (_, over, limit, reason) => {
  const given = material(over);
  const { score, caps } = review(given, compose(given)).consensus;
  expect(score).toBeLessThanOrEqual(limit);
  expect(caps).toContainEqual({ limit, reason });
});

test.each<[string, Partial<Material>, string[], string]>([
  [
    "what is asked",
    {},
    ["Tall hedgerows shelter", "Hedgerows cost farmers", "Skylarks nest"],
    "does not speak to nesting success",
  ],
  [
    "the cause that is asked for",
    { plan: { ...material().plan, relation: "cause" } },
    ["Hedgerows raise", "Grass strips raise"],
    "does not say what brings it about",
  ],
])("a claim that is beside %s costs coverage", (_, over, beside, reason) => {
  const given = material(over);
  const { items } = review(given, compose(given)).reviews[0]!.dimensions.find(
    ({ dimension }) => dimension === "coverage",
  )!;
  const ids = CLAIMS.filter(({ text }) => beside.some((start) => text.startsWith(start))).map(({ id }) => id);
  expect(items.filter((each) => each.reason === reason).map(({ about }) => about.id)).toEqual(ids);
});

test("the editor takes the stricter view of what is covered", () => {
  const coverage = (claims: typeof CLAIMS) => {
    const given = material({ claims });
    return review(given, compose(given)).reviews.map(
      ({ dimensions }) => dimensions.find(({ dimension }) => dimension === "coverage")!.score,
    );
  };
  const [challenger, confirmer, editor] = coverage(CLAIMS);
  expect(challenger).toBeLessThan(confirmer!);
  expect(editor).toBe(challenger);
  const few = CLAIMS.slice(0, 1);
  expect(coverage(few)[2]).toBeLessThan(coverage(few)[1]!);
});

test("a claim that another work says, too, makes evidence stronger", () => {
  const alone = CLAIMS.map((each) => ({
    ...each,
    evidence: each.evidence.filter(({ relation, stance }) => relation === "own" || stance === "refutes"),
  }));
  const strength = (claims: typeof CLAIMS) => {
    const given = material({ claims });
    return review(given, compose(given)).reviews[0]!.dimensions.find(
      ({ dimension }) => dimension === "evidence-strength",
    )!;
  };
  expect(strength(alone).items.map(({ reason }) => reason)).toContain(
    "no claim that counts is said by a second work that was read",
  );
  expect(strength(alone).score).toBe(strength(CLAIMS).score - 1);
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

test("a claim costs coverage as far as it may not answer, and caps the score with the others", () => {
  const given = material({ claims: CLAIMS.map((each) => ({ ...each, answers: 0.6 })) });
  const { reviews, consensus } = review(given, compose(given));
  const { items } = reviews[0]!.dimensions.find(({ dimension }) => dimension === "coverage")!;
  const unsure = items.filter(({ reason }) => reason.startsWith("of ten sentences like it, six answered"));
  expect(unsure.map(({ points }) => points)).toEqual(CLAIMS.map(() => expect.closeTo(4 / CLAIMS.length, 1)));
  expect(consensus.caps).toContainEqual({
    limit: 7.2,
    reason: "Of the six claims, about four can be expected to answer the question.",
  });
});
