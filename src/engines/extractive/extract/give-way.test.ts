import { expect, test } from "vitest";
import type { Candidate } from "../../../model/candidate.ts";
import { plan } from "../plan.ts";
import { comparisonOf, type Found, giveWay, keepsSetting, namesAll } from "./give-way.ts";
import { rarityOf, unitsOf } from "./units.ts";

const asked = (question: string) => {
  const asks = plan({ id: "x", question });
  const units = unitsOf(asks);
  return { ...asks, units, ...rarityOf(units, []) };
};
const none = new Set<string>();
const work = (titled: string[] = []) => ({
  titled: new Set(titled),
  named: none,
  touched: none,
  acronyms: new Map(),
});
const one = (text: string, over: Partial<Found> = {}): Found => ({
  candidate: { text, record: "r", facets: ["x"], score: 5 } as unknown as Candidate,
  isFar: false,
  isWhole: true,
  isInSetting: true,
  comparison: undefined,
  ...over,
});

const COMPARED = asked("How does HedgeBot compare with GrassBot in accuracy?");
const [hedge, grass] = ["hedgebot", "grassbot"].map((id) =>
  COMPARED.facets.filter((facet) => facet.id === id),
);

test.each([
  ["HedgeBot is 3x faster than GrassBot.", [...(hedge ?? []), ...(grass ?? [])], [], "asked"],
  ["RoadBot is 3x faster than HedgeBot.", hedge ?? [], [], "aside"],
  ["HedgeBot is 3x faster than RoadBot.", hedge ?? [], ["hedgebot"], undefined],
  ["HedgeBot counts 30 birds.", hedge ?? [], [], undefined],
])("%s", (text, facets, titled, comparison) => {
  expect(comparisonOf(text, facets, COMPARED, work(titled))).toBe(comparison);
});

test("comparisons with other things give way to one of those asked about, and stay where there is none", () => {
  const aside = one("aside", { comparison: "aside" });
  const both = one("both", { comparison: "asked" });
  expect(giveWay([aside, both], COMPARED.facets).kept).toEqual([both]);
  expect(giveWay([aside, both], COMPARED.facets).rejected).toMatchObject([
    { text: "aside", reason: "off-question", explanation: "compares it with what is not asked about" },
  ]);
  expect(giveWay([aside, one("plain")], COMPARED.facets).kept).toHaveLength(2);
});

test("candidates that name in part what is asked about give way to any that names it in full", () => {
  const part = one("part", { isWhole: false });
  expect(giveWay([part], COMPARED.facets).kept).toEqual([part]);
  expect(giveWay([part, one("whole")], COMPARED.facets).rejected).toMatchObject([
    { text: "part", explanation: "names only in part what is asked about, and others name it" },
  ]);
});

test("what is asked about may be named in the sentence or in its work's title", () => {
  const asks = asked("Does milk prevent falls?");
  const [milk, falls] = ["milk", "falls"].map((id) => asks.facets.filter((facet) => facet.id === id));
  expect(namesAll([...(milk ?? []), ...(falls ?? [])], asks, work())).toBe(true);
  expect(namesAll(milk ?? [], asks, work(["falls"]))).toBe(true);
  expect(namesAll(milk ?? [], asks, work())).toBe(false);
});

const PEOPLE = asked("Does milk prevent falls in older adults?");

test("candidates on other people give way to five on those asked about, not to fewer", () => {
  const other = one("other", { isInSetting: false });
  const own = (n: number) => Array.from({ length: n }, (_, i) => one(`own ${i}`));
  expect(giveWay([other, ...own(4)], PEOPLE.facets).rejected).toEqual([]);
  expect(giveWay([other, ...own(5)], PEOPLE.facets).rejected).toMatchObject([
    { text: "other", explanation: "does not speak of older adults, and others do" },
  ]);
});

test("who is asked about may stand in the sentence or in its work's title", () => {
  const people = PEOPLE.facets.filter(({ kind }) => kind === "population");
  const ids = people.map(({ id }) => id);
  expect(ids).toHaveLength(1);
  expect(keepsSetting(people, PEOPLE, work())).toBe(true);
  expect(keepsSetting([], PEOPLE, work(ids))).toBe(true);
  expect(keepsSetting([], PEOPLE, work())).toBe(false);
});
