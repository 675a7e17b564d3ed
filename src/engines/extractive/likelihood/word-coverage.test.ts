import { expect, test } from "vitest";
import { searchable } from "../../../language/facet-mentions.ts";
import { rarityOf } from "../../../language/rarity.ts";
import type { Facet } from "../../../model/facet.ts";
import { feedbackShare, feedbackWords } from "./feedback.ts";
import { questionWords, withoutWords } from "./question-words.ts";
import { coverage, nearness, pairCoverage, rarestMissing } from "./word-coverage.ts";

const QUESTION = questionWords("Does hedge planting reduce egg losses?", []);
const of = (text: string) => searchable(text);

test("a question is its telling words, in order, and the pairs that they stand in", () => {
  expect(QUESTION.stems).toEqual(["hedg", "plant", "reduc", "egg", "loss"]);
  expect(QUESTION.pairs[0]).toEqual(["hedg", "plant"]);
  expect(questionWords("???", [])).toEqual({ places: [], stems: [], pairs: [] });
});

test("coverage is whole, none, or a share by rarity, of one text or of several together", () => {
  expect(coverage(QUESTION, of("Egg losses: hedges were planted to reduce them."))).toBe(1);
  expect(coverage(QUESTION, of("Owls sing."))).toBe(0);
  const part = coverage(QUESTION, of("Egg losses fell."));
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(1);
  expect(coverage(QUESTION, of("Egg losses fell."), of("Hedge planting reduces"))).toBe(1);
  expect(coverage(questionWords("???", []), of("Egg losses."))).toBe(0);
});

test("of things joined by “and” or “or” one is enough", () => {
  const facets = ["hedges", "grass strips"].map(
    (label): Facet => ({ id: label, label, kind: "topic", role: "subject", variants: [label], group: 0 }),
  );
  const joined = questionWords("Do hedges or grass strips shelter birds?", facets);
  const [one, other] = ["Hedges shelter birds.", "Grass strips shelter birds."];
  expect([coverage(joined, of(one)), coverage(joined, of(other))]).toEqual([1, 1]);
  expect([rarestMissing(joined, of(one)), rarestMissing(joined, of(other))]).toEqual([0, 0]);
  expect(coverage(joined, of("Walls shelter birds."))).toBeLessThan(1);
  expect(rarestMissing(joined, of("Walls shelter birds."))).toBeGreaterThan(0);
});

test("a question without some of its facets has not their words", () => {
  const facet: Facet = {
    id: "x",
    label: "egg losses",
    kind: "topic",
    role: "condition",
    variants: ["egg losses"],
  };
  expect(coverage(withoutWords(QUESTION, [facet]), of("Hedge planting reduces."))).toBe(1);
  expect(withoutWords(QUESTION, [{ ...facet, label: "hedge planting reduce egg losses" }])).toEqual(QUESTION);
});

test("kin and synonyms count for most of a word, other words of the same beginning for nothing", () => {
  const asks = questionWords("caloric", []);
  expect(coverage(asks, of("calories"))).toBeCloseTo(0.8);
  expect(coverage(asks, of("calories and caloric"))).toBe(1);
  expect(coverage(questionWords("transport", []), of("transform"))).toBe(0);
  expect(coverage(questionWords("big", []), of("large"))).toBeCloseTo(0.8);
});

test("pairs stand near each other, in either order", () => {
  const pairs = (text: string) => pairCoverage(QUESTION, of(text));
  expect(pairs("planting of the hedge")).toBeGreaterThan(0);
  expect(pairs("planting roses, tulips, lilies, daisies, asters near one hedge")).toBe(0);
  expect(pairCoverage(questionWords("hedges", []), of("hedges"))).toBe(0);
});

test("the rarest missing word is that of no text", () => {
  expect(rarestMissing(QUESTION, of("Egg losses: hedges were planted to reduce them."))).toBe(0);
  expect(rarestMissing(QUESTION, of("losses of eggs reduced, planting"))).toBe(rarityOf("hedg"));
});

test("nearness grows with each time that a word stands in a text, less and less", () => {
  const near = (times: number) => nearness(QUESTION, of("hedge ".repeat(times)));
  expect(near(2)).toBeGreaterThan(near(1));
  expect(near(3) - near(2)).toBeLessThan(near(2) - near(1));
  expect(near(99)).toBeLessThan(1);
});

test("works near a question lend it their words, not its own", () => {
  const works = ["Hedge planting saves chicks and nests.", "Egg losses of chicks in nests."].map((text) => ({
    text: of(text),
    nearness: 1,
  }));
  const words = feedbackWords(QUESTION, works);
  expect([...words.keys()].slice(0, 2).toSorted()).toEqual(["chick", "nest"]);
  expect(QUESTION.stems.some((stem) => words.has(stem))).toBe(false);
  expect(feedbackShare(words, of("Chicks sleep in nests that hedges save."))).toBeGreaterThan(
    feedbackShare(words, of("Chicks sleep.")),
  );
  expect(feedbackShare(feedbackWords(QUESTION, []), of("Chicks."))).toBe(0);
});
