import { expect, test } from "vitest";
import { misspeltVariables } from "./misspelt-variables.ts";

test.each([
  ["TOUCHSTONE_OPENALEKS_KEY", "TOUCHSTONE_OPENALEX_KEY"],
  ["TOUCHSTONE_CONTCAT", "TOUCHSTONE_CONTACT"],
  ["TOUCHSTONE_SEMANTIC_SCHOLAR_KEY", "TOUCHSTONE_SEMANTICSCHOLAR_KEY"],
  ["touchstone_contact", "TOUCHSTONE_CONTACT"],
])("%s is told, without its value", (written, meant) => {
  expect(misspeltVariables({ [written]: "s3cret" })).toEqual([
    `${written} is not read. Did you mean ${meant}?`,
  ]);
});

test("what is read, what is somebody else's and what our own tools read is passed over", () => {
  const names = [
    "TOUCHSTONE_CORE_KEY",
    "TOUCHSTONE_ARXIV_URL",
    "TOUCHSTONE_CACHE",
    "TOUCHSTONE_BENCH_REPORTS",
  ];
  const others = ["TOUCHSTONE_BROWSER", "TOUCHSTONE_MEASURE", "CONTACT", "PATH"];
  expect(misspeltVariables(Object.fromEntries([...names, ...others].map((name) => [name, "x"])))).toEqual([]);
});
