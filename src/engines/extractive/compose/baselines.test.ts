import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { baselines } from "./baselines.ts";
import { citing } from "./cite.ts";
import { CLAIMS } from "./claims.example.ts";

/** The first two claims, on hedgerows and on grass strips, with what their numbers are against. */
const told = (one?: string, other?: string, facets: string[] = [], more: typeof CLAIMS = []) => {
  const against = [one, other];
  const claims = CLAIMS.slice(0, 2).map((claim, i) => ({
    ...claim,
    facets: [...claim.facets, ...facets],
    quantities: claim.quantities.map((each) => {
      const name = against[i];
      return name === undefined ? each : { ...each, against: name };
    }),
  }));
  const given = material({ claims: [...claims, ...more] });
  return baselines(given, citing(given.references));
};

test("numbers against different things are said not to compare", () => {
  expect(told("bare fields", "ditches")).toEqual([
    "Numbers on hedgerows are against bare fields, those on grass strips against ditches: they cannot be set side by side [@ash2020hedgerows; @birch2021grass].",
  ]);
});

test.each<[string, string | undefined, string | undefined, string[]]>([
  ["both are against the same", "bare fields", "bare fields", []],
  ["one says against nothing", "bare fields", undefined, []],
  ["none says so", undefined, undefined, []],
  ["a claim sets them side by side", "bare fields", "ditches", ["grass-strips", "hedgerows"]],
])("where %s, nothing is said", (_, one, other, facets) => {
  expect(told(one, other, facets)).toEqual([]);
});

test("where one relative number on a thing does not say against what, nothing is said of the others", () => {
  const [first] = CLAIMS;
  const silent = {
    ...first!,
    quantities: first!.quantities.map(({ against: _, ...each }) => ({ ...each, unit: "%" })),
  };
  expect(silent.quantities.length).toBeGreaterThan(0);
  expect(told("bare fields", "ditches", [], [silent])).toEqual([]);
});
