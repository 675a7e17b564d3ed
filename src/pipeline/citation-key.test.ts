import { expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import type { Author } from "../model/record.ts";
import { Reference } from "../model/reference.ts";
import { citationKeys } from "./citation-key.ts";

const keyOf = (authors: Author[], year: number | undefined, title: string) =>
  citationKeys([{ ...record({ title, authors }), ...(year === undefined ? {} : { year }) }])
    .values()
    .next().value;

test.each<[string, Author[], number | undefined, string]>([
  [
    "ash2020hedgerows",
    [{ family: "Ash", given: "Ada" }, { family: "Birch" }],
    2020,
    "The Hedgerows of the North",
  ],
  ["mullerludenscheidt1999nesting", [{ family: "Müller-Lüdenscheidt" }], 1999, "“Nesting”: a study"],
  ["sorensen2001ol", [{ family: "Sørensen" }], 2001, "On Øl"],
  ["anonndhedgerows", [], undefined, "Hedgerows"],
  ["worldhealthorganization2021air", [{ literal: "World Health Organization" }], 2021, "Air quality"],
  ["anon20203d", [{ literal: "7" }], 2020, "3D habitat models"],
  ["anon2020", [{ family: "王" }], 2020, "农田鸟类"],
  ["ash2020llmint8", [{ family: "Ash" }], 2020, "LLM.int8(): 8-bit matrices"],
])("%s", (key, authors, year, title) => {
  expect(keyOf(authors, year, title)).toBe(key);
  expect(Reference.shape.id.safeParse(key).success).toBe(true);
});

test("works that would share a key are told apart, whatever the order they come in", () => {
  const works = ["10.1/c", "10.1/a", "10.1/b"].map((doi) =>
    record({ doi, authors: [{ family: "Ash" }], year: 2020 }),
  );
  const expected = {
    "doi:10.1/a": "ash2020hedgerows",
    "doi:10.1/b": "ash2020hedgerowsb",
    "doi:10.1/c": "ash2020hedgerowsc",
  };
  expect(Object.fromEntries(citationKeys(works))).toEqual(expected);
  expect(Object.fromEntries(citationKeys(works.toReversed()))).toEqual(expected);
});

test("a hundred works of one author, year and word have a hundred keys", () => {
  const works = Array.from({ length: 100 }, (_, i) => record({ doi: `10.1/${i}`, year: 2020 }));
  const keys = [...citationKeys(works).values()];
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*$/);
});
