import { expect, test } from "vitest";
import { expansionTerms } from "./expansion.ts";

const WORKS: Record<string, number> = { owl: 30, vole: 20, barn: 4, night: 600, lone: 1 };
const asked: string[] = [];
const words = {
  size: 1000,
  worksWith: (stem: string) => {
    asked.push(stem);
    return WORKS[stem] ?? 50;
  },
};
const matches = [
  { text: "Owls eat voles at night. Voles, voles, night, night.", score: 4 },
  { text: "Barns shelter owls. A lone word.", score: 1 },
];

test("words of the best matches that tell most come first; common, lone and asked-for ones do not come", () => {
  expect(expansionTerms(matches, "What do owls eat?", 3, words)).toEqual(["voles", "barns", "shelter"]);
  expect(expansionTerms(matches, "voles", 20, words)).not.toContain("night");
  expect(expansionTerms(matches, "voles", 20, words)).not.toContain("lone");
  expect(expansionTerms([], "owls", 20, words)).toEqual([]);
});

test("how often a word stands in the library is not asked of words too light to come in", () => {
  const many = `${"vole ".repeat(40)} ${Array.from({ length: 100 }, (_, i) => `rare${i}x`).join(" ")}`;
  asked.length = 0;
  expect(expansionTerms([{ text: many, score: 1 }], "owls", 1, words)).toEqual(["vole"]);
  expect(asked).toEqual(["vole"]);
});
