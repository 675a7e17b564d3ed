import fc from "fast-check";
import { expect, test } from "vitest";
import { decision } from "../../model/record.example.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import { extracted, texts, work } from "./extract.example.ts";

const COMPARED = "How does the throughput of HedgeBot compare to GrassBot on the FieldCount benchmark?";
const TOPICAL = "Do hedges reduce egg losses of farmland birds?";

const reasons = (question: string, ...works: ScreenedRecord[]) =>
  extracted(question, works).rejected.map((each) => each.reason);

test.each([
  ["Our results show that HedgeBot is 3x faster than GrassBot.", "HedgeBot is 3x faster than GrassBot."],
  [
    "We present HedgeBot, a robot. Our method is 3x faster than GrassBot.",
    "HedgeBot is 3x faster than GrassBot.",
  ],
  [
    "On FieldCount, HedgeBot doubles the throughput of GrassBot.",
    "On FieldCount, HedgeBot doubles the throughput of GrassBot.",
  ],
])("from %j", (text, claim) => {
  expect(texts(COMPARED, work("Counting birds", text))).toEqual([claim]);
});

test.each([
  ["off-question", "RoadBot is 3x faster than eyes at a throughput of 3 birds per second."],
  ["below-limit", "Birds are asleep at night, when HedgeBot stands in its shed."],
  ["cut", "We study the throughput of HedgeBot and GrassBot."],
  ["method", "Recently, several works have shown that HedgeBot is 3x faster than GrassBot in throughput."],
  ["cut", "These gains make HedgeBot 3x faster than GrassBot."],
])("%s: %s", (reason, text) => {
  const works = [work("Counting birds", text)];
  expect(extracted(COMPARED, works).candidates).toEqual([]);
  expect(reasons(COMPARED, ...works)).toContain(reason);
});

test("claims come with how likely they answer, the likeliest of a work first", () => {
  const told = [
    "Egg losses of farmland birds fell by 12% near hedges.",
    "Hedges grew by 3 cm in a year.",
    "Hedges also reduced the egg losses of birds that were fed.",
  ];
  const { candidates } = extracted(TOPICAL, [work("Hedges on farms", told.join(" "))]);
  expect(candidates[0]?.text).toBe(told[0]);
  expect(candidates.map(({ text }) => text)).not.toContain(told[1]);
  for (const { answers } of candidates) expect(answers).toBeGreaterThanOrEqual(0.5);
});

test("in a small library a less likely claim is kept, where there are not enough of the others", () => {
  const told = "Hedges reduced losses of birds on all farms.";
  const [only] = extracted(TOPICAL, [work("Farms", told)]).candidates;
  expect(only?.text).toBe(told);
  expect(only?.answers).toBeGreaterThan(0.3);
  expect(only?.answers).toBeLessThan(0.4);
});

test("what is turned down says how often sentences like it answered", () => {
  const { rejected } = extracted(TOPICAL, [work("Farms", "Hedges of hawthorn grew by 3 cm in a year.")]);
  expect(rejected).toMatchObject([
    {
      reason: "below-limit",
      explanation: expect.stringMatching(/^of ten sentences like it, [0-4] answered/),
    },
  ]);
});

test("numbers keep their conditions and are found in the claim's own text", () => {
  const [claim] = extracted(COMPARED, [
    work("A", "We find that on FieldCount HedgeBot has a throughput of up to 30 frames per second."),
  ]).candidates;
  expect(claim?.text).toBe("On FieldCount HedgeBot has a throughput of up to 30 frames per second.");
  const [quantity] = claim?.quantities ?? [];
  expect(claim?.text.slice(quantity?.start, quantity?.end)).toBe(quantity?.text);
  expect(quantity?.qualifier).toBe("maximum");
});

test("works left out and surveys give nothing, retracted works only rejections", () => {
  const text = "HedgeBot is 3x faster than GrassBot.";
  const survey = {
    ...work("S", text),
    decision: decision({ record: "S", decision: "background", reason: "survey" }),
  };
  const bad = work("R", text, { integrity: { status: "retracted", sources: ["crossref"], notices: [] } });
  expect(extracted(COMPARED, [survey])).toEqual({ candidates: [], rejected: [] });
  expect(extracted(COMPARED, [bad])).toMatchObject({ candidates: [], rejected: [{ reason: "retracted" }] });
});

test("takes any text, quotes it to the letter, and does the same twice", () => {
  const words = fc.constantFrom(
    "HedgeBot",
    "GrassBot",
    "3x",
    "than",
    "we",
    "show",
    "that",
    "this",
    ".",
    "…",
    "“",
    "\u0000",
    "😀",
    "\ud800",
    "(",
    "<b>",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const works = [work("A", parts.join(" "))];
      expect(extracted(COMPARED, works)).toEqual(extracted(COMPARED, works));
    }),
    { numRuns: 100 },
  );
});

test("a short form that a work spells out names what the question asks", () => {
  const text =
    "Hedge planting (HP) is old. Farms tried it for years. HP reduced egg losses of farmland birds by 9 %.";
  expect(texts("Does hedge planting reduce egg losses of farmland birds?", work("On farms", text))).toEqual([
    "HP reduced egg losses of farmland birds by 9 %.",
  ]);
});
