import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_STATUS, type FacetStatus } from "../../../model/report.ts";
import type { Draft, Material } from "../../../pipeline/engine.ts";
import { claim } from "../compose/claims.example.ts";
import { RECORDS } from "../compose/works.example.ts";
import { compose } from "../compose.ts";
import { review } from "../review.ts";
import { answers } from "./answering.ts";
import { DEPTH_ORDER, materials } from "./materials.example.ts";
import { isOnQuestion } from "./on-question.ts";
import { sourcesOf } from "./sources.ts";
import { standing } from "./standing.ts";

const scoreOf = (given: Material, draft: Draft = compose(given)) => review(given, draft).consensus.score;

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
      { numRuns: 60 },
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
    check((given, pick) => {
      const sources = sourcesOf(given.records);
      const added = off.filter((each) => !isOnQuestion(each, given.plan, sources));
      return { ...given, claims: [...given.claims, added[pick % added.length]!] };
    });
  });

  test("when a claim comes in that answers no likelier than the others, where that was told of each", () => {
    const [ash] = RECORDS;
    check((given, pick) => {
      const measured = given.claims.map((each, i) => ({ ...each, answers: 0.4 + ((pick + 7 * i) % 6) / 10 }));
      const before = { ...given, claims: measured };
      const least = Math.min(1, ...measured.map(({ answers }) => answers));
      const off = { ...claim(ash!, "We surveyed 240 farms.", ["elsewhere"]), answers: least };
      const after = { ...before, claims: [...measured, off] };
      expectNoRise(before, after);
      return given;
    });
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
      { numRuns: 60 },
    );
  });

  test("when all that answers a part of the question is taken away", () => {
    check((given, pick) => {
      const { id } = given.plan.facets[pick % given.plan.facets.length]!;
      const sources = sourcesOf(given.records);
      const taken = standing(given.claims, given.plan, sources).filter(
        (each) => each.facets.includes(id) && answers(each, given.plan, sources),
      );
      return { ...given, claims: given.claims.filter((each) => !taken.includes(each)) };
    });
  });

  test("when a work was read less deeply", () => {
    check((given, pick) => {
      const { id } = given.records[pick % given.records.length]!.record;
      const lower = (depth: (typeof DEPTH_ORDER)[number]) =>
        DEPTH_ORDER[Math.max(0, DEPTH_ORDER.indexOf(depth) - 1)]!;
      const records = given.records.map((each) =>
        each.record.id === id
          ? { ...each, passages: each.passages.map((one) => ({ ...one, depth: lower(one.depth) })) }
          : each,
      );
      const claims = given.claims.map((each) => ({
        ...each,
        evidence: each.evidence.map((one) => (one.record === id ? { ...one, depth: lower(one.depth) } : one)),
      }));
      return { ...given, records, claims };
    });
  });

  test("when what speaks against a claim is left out and the claim called supported", () => {
    let hidden = 0;
    check((given) => {
      const claims = given.claims.map((each) => {
        const shown = each.evidence.filter(({ stance }) => stance === "supports");
        if (shown.length === each.evidence.length || each.verdict !== "contested") return each;
        if (!each.evidence.some(({ record }) => record === "doi:10.1000/oak2022")) return each;
        hidden++;
        return { ...each, verdict: "supported" as const, evidence: shown };
      });
      return { ...given, claims };
    });
    expect(hidden).toBeGreaterThan(0);
  });
});
