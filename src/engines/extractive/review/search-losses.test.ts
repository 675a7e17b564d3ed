import { expect, test } from "vitest";
import type { Gap } from "../../../model/gap.ts";
import { material } from "../compose.example.ts";
import { searchLosses } from "./search-losses.ts";

const gap = (kind: Gap["kind"]): Gap => ({ kind, where: "works.jsonl:9", message: "It was left out." });
const lost = (gaps: Gap[]) =>
  searchLosses(material().sent, gaps).reduce((sum, { points }) => sum + points, 0);

test.each<Gap["kind"]>([
  "database-failed",
  "answer-cut",
  "library-line",
  "library-field",
  "library-file",
  "full-text",
])("a gap of the kind %s costs the search, a second one less than the first", (kind) => {
  const [none, one, two] = [[], [gap(kind)], [gap(kind), gap(kind)]].map(lost);
  expect(one).toBeGreaterThan(none!);
  expect(two! - one!).toBeLessThan(one! - none!);
  expect(two).toBeGreaterThan(one!);
});

test("what was not looked up about works is no loss of the search", () => {
  expect(lost([gap("integrity")])).toBe(lost([]));
});

test("a search that nothing answered loses all", () => {
  expect(searchLosses([], [])).toMatchObject([{ points: 10 }]);
});
