import { expect, test } from "vitest";
import type { Candidate } from "../../../model/candidate.ts";
import { choose as chooseOf } from "./choose.ts";

const choose = (candidates: Candidate[], isOfFew = false) => chooseOf(candidates, isOfFew);

const candidate = (text: string, answers: number, work = "a", facets = ["hedges"]): Candidate => ({
  text,
  record: work,
  facets,
  quotation: { record: work, section: "Abstract", start: 0, end: text.length, text, match: "exact" },
  quantities: [],
  answers,
});

test("the same statement of two works is kept once, with the same numbers only", () => {
  const { chosen, rejected } = choose([
    candidate("Hedges reduced egg losses of farmland birds by 12%.", 0.9, "a"),
    candidate("Hedges reduced the egg losses of farmland birds by 12%.", 0.8, "b"),
    candidate("Hedges reduced egg losses of farmland birds by 30%.", 0.7, "c"),
  ]);
  expect(chosen.map((each) => each.record)).toEqual(["a", "c"]);
  expect(rejected).toMatchObject([{ record: "b", reason: "duplicate" }]);
});

test("works and facets that are not spoken for yet come before more of the same", () => {
  const { chosen } = choose([
    candidate("Hedges shelter warblers from rain in spring.", 0.9, "a"),
    candidate("Rooks build nests over hawthorn every April.", 0.89, "a"),
    candidate("Grass strips feed partridges during summer.", 0.82, "b", ["grass"]),
  ]);
  expect(chosen.map((each) => each.record)).toEqual(["a", "b", "a"]);
});

test("fifteen claims at most, eight of one work, and less likely ones only up to five", () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    candidate(`Bird${i} nests${i} in hedge${i} number${i}.`, 0.9, `w${i % 20}`),
  );
  expect(choose(many).chosen).toHaveLength(15);
  expect(choose(many.map((each) => ({ ...each, record: "a" }))).chosen).toHaveLength(8);
  const unlikely = many.map((each, i) => ({ ...each, answers: i < 3 ? 0.9 : 0.45 }));
  expect(choose(unlikely).chosen.map(({ answers }) => answers)).toEqual([0.9, 0.9, 0.9, 0.45, 0.45]);
  expect(choose([candidate("Hedges.", 0.39)]).chosen).toEqual([]);
  expect(choose([candidate("Hedges.", 0.39)], true).chosen).toHaveLength(1);
  expect(choose([candidate("Hedges.", 0.29)], true).chosen).toEqual([]);
});

test("the order in which candidates come decides nothing", () => {
  const some = [0.6, 0.9, 0.7, 0.8].map((answers) =>
    candidate(`Bird${answers} nests in hedge${answers}.`, answers, `w${answers}`),
  );
  expect(choose([...some].reverse())).toEqual(choose(some));
});

test("of one work's two tellings of a result, the one with its numbers is kept", () => {
  const plain = candidate("Hedges reduced egg losses of farmland birds on all farms.", 0.9);
  const full = candidate(
    "Hedges reduced egg losses of farmland birds on all farms: by 12% in spring, by 9% in May.",
    0.8,
  );
  for (const some of [
    [plain, full],
    [full, { ...plain, answers: 0.7 }],
  ]) {
    expect(choose(some).chosen.map((each) => each.text)).toEqual([full.text]);
    expect(choose(some).rejected).toMatchObject([{ reason: "duplicate" }]);
  }
  expect(choose([plain, { ...full, record: "b" }]).chosen).toHaveLength(2);
});
