import fc from "fast-check";
import { expect, test } from "vitest";
import { work } from "../extract.example.ts";
import { plan } from "../plan.ts";
import { FEATURES } from "./features.ts";
import { likelihoodOf, likelihoods, saying } from "./likelihood.example.ts";
import table from "./likelihood.json" with { type: "json" };
import { readSentences } from "./read-sentences.ts";
import { readWorks } from "./work-read.ts";

const COMPARED = "How does the throughput of HedgeBot compare to GrassBot?";
const TOPICAL = "Does hedge planting reduce egg losses of farmland birds?";

test("the coefficients are those of the features as they stand", () => {
  expect(table.model.features.map(({ name }) => name)).toEqual([...FEATURES]);
  expect(Object.keys(table.model.words)).toEqual(Object.keys(table.model.words).toSorted());
});

test.each<[string, string, string, string]>([
  [
    "a result, than an aim",
    COMPARED,
    "HedgeBot counts birds at 3x the throughput of GrassBot.",
    "We aim to study the throughput of HedgeBot and of GrassBot.",
  ],
  [
    "a result, than what is proposed",
    TOPICAL,
    "Hedge planting reduced egg losses of farmland birds by 9 %.",
    "We propose novel hedge planting for egg losses of farmland birds.",
  ],
  [
    "an amount where a number is asked, than none",
    "How much do egg losses of farmland birds fall by hedge planting?",
    "Egg losses of farmland birds fell by 9 % by hedge planting.",
    "Egg losses of farmland birds often fell by hedge planting.",
  ],
  [
    "what is asked, than something else of the same thing",
    TOPICAL,
    "Hedge planting reduced egg losses of farmland birds by 9 %.",
    "Hedge planting reduced the wind on wheat fields by 9 %.",
  ],
  [
    "the measure that is asked, than another",
    COMPARED,
    "HedgeBot surpasses GrassBot by 9 % in throughput.",
    "HedgeBot surpasses GrassBot by 9 % in weight.",
  ],
  [
    "who had it, than who had not",
    "Does rain increase egg losses?",
    "Egg losses increased by 9 % in heavy rain.",
    "Egg losses increased by 9 % in a rain-independent way.",
  ],
  [
    "the cause that is asked, than what takes it away",
    "What causes egg losses of farmland birds?",
    "Egg losses of farmland birds arise from heavy rain.",
    "Egg losses of farmland birds are mitigated by walls.",
  ],
])("more likely answers %s", (_, question, one, other) => {
  expect(likelihoodOf(question, saying(one))).toBeGreaterThan(likelihoodOf(question, saying(other)));
});

test.each([
  [
    "another form of a word",
    "Does caloric restriction extend lifespan?",
    "Restriction of calories extended the lifespan of mice.",
  ],
  ["a word of the same meaning", "Do big hedges shelter birds?", "Large hedges shelter birds from wind."],
])("%s counts as the word, in part", (_, question, told) => {
  const other = told.replace(/calories|Large/, "stones");
  expect(likelihoodOf(question, saying(told))).toBeGreaterThan(likelihoodOf(question, saying(other)));
});

test("a title that says what is asked makes its sentences likelier", () => {
  const told = "Losses fell by 9 % on planted farms.";
  expect(
    likelihoodOf(TOPICAL, saying(told, "Hedge planting and egg losses of farmland birds")),
  ).toBeGreaterThan(likelihoodOf(TOPICAL, saying(told, "Farms in spring")));
});

test("what stands under a heading of results is likelier than under one of aims", () => {
  const told = "Hedge planting reduced egg losses of farmland birds by 9 %.";
  const under = (label: string) => likelihoodOf(TOPICAL, saying(`${label}: ${told}`));
  expect(under("RESULTS")).toBeGreaterThan(under("OBJECTIVE"));
});

test("of few works none is the nearest for want of others", () => {
  const off = saying("Owls ate 9 % more mice than cats at night.", "Owls and mice");
  expect(Math.max(...likelihoods(TOPICAL, off))).toBeLessThan(0.5);
});

test("sections of a full text stand in no order: first and last sentence are as likely", () => {
  const told = "Hedge planting reduced egg losses of farmland birds by 9 %.";
  const one = work("Farms", `${told} Birds sing. Birds sing. Birds sing. ${told}`);
  const inFull = one.passages.map((passage) => ({
    ...passage,
    depth: "fulltext" as const,
    section: "3 Results",
  }));
  const [first, , , , last] = likelihoods(TOPICAL, { ...one, passages: inFull });
  expect(last).toBeCloseTo(first ?? 0, 1);
  const [head, , , , end] = likelihoods(TOPICAL, one);
  expect((end ?? 0) - (head ?? 0)).toBeGreaterThan(Math.abs((last ?? 0) - (first ?? 0)));
});

test("back matter is not read", () => {
  const [own] = [saying("Hedge planting reduced egg losses of farmland birds by 9 %.")];
  const asked = plan({ id: "x", question: TOPICAL });
  const { read, asked: of } = readWorks([own!], asked, TOPICAL);
  const known = read.get(own!.record.id)!;
  const under = (section: string) =>
    readSentences({ ...own!.passages[0]!, depth: "fulltext", section }, known, of).length;
  expect([under("References"), under("2 Related work"), under("Figure 3: Losses")]).toEqual([0, 0, 0]);
  expect(under("3 Results")).toBe(4);
});

test("of any text and question: a number for each feature, a likelihood between 0 and 1, the same twice", () => {
  const words = fc.constantFrom(
    "HedgeBot",
    "than",
    "3x",
    "9 %",
    "we",
    "RESULTS:",
    ".",
    "(HB)",
    "…",
    "\u0000",
    "\ud800",
    "<b>",
    "constructor",
    "__proto__",
    "\n",
  );
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, text, text, (title, abstract, question) => {
      const asking = `How fast is HedgeBot ${question}?`;
      const read = saying(abstract, `T ${title}`);
      const found = likelihoods(asking, read);
      expect(likelihoods(asking, read)).toEqual(found);
      for (const one of found) expect(one > 0 && one < 1).toBe(true);
      const { read: works, asked } = readWorks([read], plan({ id: "x", question: asking }), asking);
      for (const passage of read.passages) {
        for (const { features } of readSentences(passage, works.get(read.record.id)!, asked)) {
          expect(features).toHaveLength(FEATURES.length);
          expect(features.every(Number.isFinite)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
