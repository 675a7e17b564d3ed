import { expect, test } from "vitest";
import { editDistance, nearestSpelling, suggestion } from "./nearest-spelling.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["databses", "databases", 1],
  ["form", "from", 1],
  ["kitten", "sitting", 3],
])("from %j to %j it takes %i edits", (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
  expect(editDistance(other, one)).toBe(edits);
});

const known = ["id", "question", "databases", "from", "to", "facets", "engine"];

test.each([
  ["databses", "databases"],
  ["Question", "question"],
  ["data-bases", "databases"],
  ["form", "from"],
])("%s was probably meant as %s", (word, meant) => {
  expect(nearestSpelling(word, known)).toBe(meant);
});

test.each(["colour", "x", "sleep", "", "q".repeat(10_000)])("%s is near to nothing known", (word) => {
  expect(nearestSpelling(word, known)).toBeUndefined();
});

test("a suggestion names the nearest and all that is known", () => {
  expect(suggestion("databses", ["databases", "from"])).toBe(
    'Did you mean "databases"? Known: databases, from.',
  );
  expect(suggestion("zzzzzz", ["databases", "from"])).toBe("Known: databases, from.");
});
