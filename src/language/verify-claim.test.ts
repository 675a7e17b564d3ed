import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { type Consulted, verifyClaim } from "./verify-claim.ts";

const work = (record: string, text: string, maySupport = true): Consulted => ({
  record,
  source: { title: "Rest and recall", text, sentences: splitSentences(text) },
  maySupport,
});

const CLAIM = "Daily rest improves the recall of word lists in older adults.";
const SAYS = `Little is known about rest. ${CLAIM} More trials are wanted.`;
const DENIES =
  "Little is known about rest. Daily rest does not improve the recall of word lists in older adults. More is wanted.";
const OTHER = "Tea is grown in the hills. Its leaves are picked by hand. They dry in the sun.";

test("a claim that stands in a work is supported, and its quotation leads there", () => {
  const { verdict, confidence, evidence } = verifyClaim(CLAIM, [work("a", SAYS), work("b", OTHER)], "named");
  expect(verdict).toBe("supported");
  expect(confidence).toBeGreaterThan(0.9);
  const [first] = evidence;
  expect(first).toMatchObject({
    record: "a",
    stance: "supports",
    tier: "verbatim",
    match: "exact",
    sentences: [1],
  });
  expect(SAYS.slice(first?.start, first?.end)).toBe(first?.quote);
  expect(evidence.map((entry) => entry.record)).not.toContain("b");
});

test("words that their sentence turns are not supported by another sentence that is merely close", () => {
  const text =
    "We studied rest. Muscle pain was more common in walkers than in riders except in winter. Walkers and riders commonly have muscle pain.";
  const claim = "Muscle pain was more common in walkers than in riders.";
  expect(verifyClaim(claim, [work("a", text)], "named").verdict).toBe("unverified");
});

test("two works in conflict make a claim contested, never refuted", () => {
  expect(verifyClaim(CLAIM, [work("a", SAYS), work("b", DENIES)], "named").verdict).toBe("contested");
  expect(verifyClaim(CLAIM, [work("b", DENIES)], "named").verdict).toBe("unverified");
});

test("a retracted work is shown and supports nothing", () => {
  const { verdict, evidence } = verifyClaim(CLAIM, [work("a", SAYS, false)], "named");
  expect(verdict).toBe("unverified");
  expect(evidence.map((entry) => entry.record)).toEqual(["a"]);
});

test("nothing consulted, nothing known", () => {
  expect(verifyClaim(CLAIM, [], "searched")).toEqual({ verdict: "unverified", confidence: 0, evidence: [] });
});

test("works of a search count once, and few are taken to bear on a claim", () => {
  const many = Array.from({ length: 10 }, (_, i) =>
    work(`w${i}`, `Rest in adults was looked at. Recall of lists too, ${i} times. Nothing came of it.`),
  );
  expect(verifyClaim(CLAIM, many, "searched").evidence.length).toBeLessThanOrEqual(2);
  expect(verifyClaim(CLAIM, [work("a", SAYS), work("a", SAYS)], "searched").evidence).toHaveLength(1);
});
